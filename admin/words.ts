import polyglot from "ra-i18n-polyglot";
import english from "ra-language-english";

/** The few words that react-admin says by itself. */
export const i18nProvider = polyglot(() => english, "en");
