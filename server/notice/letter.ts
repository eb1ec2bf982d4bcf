import type { Content } from "../document/content.ts";
import { blocksOf } from "../document/markup.ts";
import { guidanceBlocks } from "../information/guidance.ts";
import { unnamed, type InformationContents } from "../information/information.rules.ts";
import { inWords } from "../time.ts";
import type { LetterRow } from "./letter-row.ts";
import { fieldWords, merged } from "./merge.rules.ts";
import type { NoticeTemplate } from "./templates.ts";
import { textWording } from "./text-wording.ts";
import { ownWording, type Wording } from "./wording.ts";

type Named = Pick<LetterRow, "patientName" | "recipientName" | "practiceName" | "information" | "template" | "mergeFields">; // prettier-ignore

/** Every field of a notice with its words: of its case, of the patient, and of the practice with its named contacts. */
function valuesOf({ template, mergeFields, information, ...row }: Named): Record<string, string> {
  const { phone, onlineContact, recordContact, concernContact } = information ?? unnamed();
  return {
    ...fieldWords(template, mergeFields),
    patientName: row.patientName,
    recipientName: row.recipientName,
    practiceName: row.practiceName,
    practicePhone: phone,
    onlineContact,
    recordContact,
    concernContact,
  };
}

/** A notice as the document it is sent as, on a day. */
export function letterContent(row: LetterRow, today: string, wording = wordingOf(row)): Content {
  const values = valuesOf(row);
  const { address, phone } = row.information ?? unnamed();
  return {
    title: merged(wording.subject, values),
    print: row.format === "LARGE_PRINT" ? "LARGE_PRINT" : "STANDARD",
    from: [row.practiceName, ...address, phone],
    ...(row.addressLines.length > 0 ? { address: [row.recipientName, ...row.addressLines, ...(row.postcode ? [row.postcode] : [])] } : {}), // prettier-ignore
    date: inWords(today),
    ...(row.reference ? { reference: row.reference } : {}),
    blocks: [...blocksOf(merged(wording.body, values)), ...enclosed(row.template, row.information)],
  };
}

/** The guidance goes with the letter that says so. */
const enclosed = (template: NoticeTemplate, information: InformationContents | null): Content["blocks"] =>
  template === "SAFE_USE_GUIDANCE"
    ? [
        { kind: "pageBreak" },
        { kind: "heading", level: 2, text: "Using online services safely" },
        ...guidanceBlocks(information ?? unnamed()),
      ]
    : [];

const wordingOf = ({ template, subject, body }: LetterRow): Wording =>
  subject !== null && body !== null ? { subject, body } : ownWording[template];

/** A notice as a text message. */
export const textMessage = (row: LetterRow): Content => ({
  title: row.practiceName,
  print: "STANDARD",
  blocks: [{ kind: "paragraph", text: merged(textWording[row.template] ?? "", valuesOf(row)) }],
});

/** What goes out by the notice's channel. */
export const contentOf = (row: LetterRow, today: string): Content =>
  row.channel === "SMS" ? textMessage(row) : letterContent(row, today);
