import { africaAndArabia } from "./names-of-africa-and-arabia.ts";
import { asia } from "./names-of-asia.ts";
import { britain } from "./names-of-britain.ts";
import { europe } from "./names-of-europe.ts";
import { words } from "./origin.ts";

/** The origins one meets on a list in an English town, each as often as its share says. */
export const origins = [...britain, ...europe, ...asia, ...africaAndArabia].map((value) => ({
  weight: value.share,
  value,
}));

/** What friends call them. */
export const shortForms: Readonly<Record<string, string>> = {
  Abigail: "Abi",
  Agnieszka: "Aga",
  Babatunde: "Tunde",
  Benjamin: "Ben",
  Bethany: "Beth",
  Charlotte: "Lottie",
  Christopher: "Chris",
  Daniel: "Dan",
  Deborah: "Debbie",
  Dorothy: "Dot",
  Geoffrey: "Geoff",
  Katarzyna: "Kasia",
  Kenneth: "Ken",
  Leslie: "Les",
  Małgorzata: "Gosia",
  Matthew: "Matt",
  Patricia: "Pat",
  Philip: "Phil",
  Rebecca: "Becky",
  Ronald: "Ron",
  Samantha: "Sam",
  Stephen: "Steve",
  Susan: "Sue",
  Terence: "Terry",
  Timothy: "Tim",
  Victoria: "Vicky",
};

/** Middle names, of whatever origin. */
export const middleNames = {
  female: words("Ann Elizabeth Jane Louise Marie Mary Rose Ruth Grace Maria Fatima Devi Sofia"),
  male: words("James John Thomas William Edward George Peter David Joseph Ali Kumar Antonio Kwame"),
};

/** Given and family names that together are somebody the public knows; chance must not put them together. */
export const publicFigures: ReadonlySet<string> = new Set([
  "Alan Smith",
  "Dennis Taylor",
  "Faisal Islam",
  "Graham Taylor",
  "Hayley Mills",
  "Ian Carmichael",
  "Kwame Appiah",
  "Martin O'Neill",
  "Natalie Cassidy",
  "Norman Vaughan",
  "Richard Griffiths",
  "Roger Taylor",
  "Saqib Mahmood",
  "Shahid Malik",
  "Simon Ward",
  "Stuart Hall",
  "Terence Griffiths",
]);
