import type { RefusalProposalInput } from "../../schema/documents.ts";
import { textOrNull } from "../ui/form-values.ts";
import type { FormReader } from "../ui/read-form.ts";
import { refusalReasons } from "./words.ts";

/** What RefusalFields ask for. */
export const refused = (form: FormReader, values: FormData): RefusalProposalInput => ({
  reason: form.choice("reason", refusalReasons, "Choose why."),
  reasonText: textOrNull(values, "reasonText"),
  alternative: form.text("alternative", "Say how else the patient gets this service."),
  reviewOn: form.date("reviewOn", "Write when this is looked at again."),
});
