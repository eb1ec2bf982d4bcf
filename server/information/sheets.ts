import type { Content } from "../document/content.ts";
import { formBlocks } from "./form.ts";
import { easyGuidanceBlocks, guidanceBlocks } from "./guidance.ts";
import { editionOf, type InformationContents, type InformationKind, type PrintForm } from "./information.rules.ts";
import { easyLeafletBlocks, leafletBlocks } from "./leaflet.ts";

export interface Edition {
  practiceName: string;
  version: number;
  contents: InformationContents;
}

const titles: Record<InformationKind, string> = {
  LEAFLET: "Online services: what you need to know",
  GUIDANCE: "Using online services safely",
  FORM: "Application for online services",
};

/** Easy read is for the leaflet and the guidance; the form then comes in large print. */
const blocksOf = (kind: InformationKind, print: PrintForm, contents: InformationContents) => {
  if (kind === "LEAFLET") return print === "EASY_READ" ? easyLeafletBlocks(contents) : leafletBlocks(contents);
  if (kind === "GUIDANCE") return print === "EASY_READ" ? easyGuidanceBlocks(contents) : guidanceBlocks(contents);
  return formBlocks(contents);
};

/** The leaflet, guidance or form of a practice, as one document; the edition stands at its foot. */
export const sheetOf = (
  kind: InformationKind,
  print: PrintForm,
  { practiceName, version, contents }: Edition,
): Content => ({
  title: titles[kind],
  print: kind === "FORM" && print === "EASY_READ" ? "LARGE_PRINT" : print,
  from: [practiceName, ...contents.address, contents.phone],
  reference: `${kind.toLowerCase()} ${editionOf(version)}`,
  blocks: blocksOf(kind, print, contents),
});
