export const textIn = (values: FormData, name: string) => String(values.get(name) ?? "");

/** What was written, or null where nothing was. */
export const textOrNull = (values: FormData, name: string) => textIn(values, name).trim() || null;

/** The date in a DateField, or null where nothing was written; half a date goes to the server, which says what is wrong. */
export function dateOrNull(values: FormData, name: string) {
  const [day = "", month = "", year = ""] = ["day", "month", "year"].map((part) =>
    textIn(values, `${name}-${part}`).trim(),
  );
  return day || month || year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : null;
}
