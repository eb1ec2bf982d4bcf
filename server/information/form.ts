import type { Block } from "../document/content.ts";
import { patientServiceName, type InformationContents } from "./information.rules.ts";

/** The registration form, as practices use it (domain.md 1): who, what, five declarations, and the practice's own part. */
export const formBlocks = (practice: InformationContents): Block[] => [
  {
    kind: "paragraph",
    text: `Fill this in and bring it to the desk with proof of who you are. If you need help, ask ${practice.onlineContact} or ring ${practice.phone}.`,
  },
  { kind: "heading", level: 2, text: "About you" },
  {
    kind: "blanks",
    fields: [
      { label: "First name" },
      { label: "Surname" },
      { label: "Date of birth" },
      { label: "Address and postcode", lines: 3 },
      { label: "E-mail address (your own, not shared)" },
      { label: "Telephone" },
      { label: "Mobile" },
    ],
  },
  { kind: "ticks", legend: "You may write to me about my online services by", options: ["e-mail", "text message"] },
  {
    kind: "ticks",
    legend: "I need letters in",
    options: [
      "large print",
      "easy read",
      "Braille",
      "audio",
      "another language, or with an interpreter (write which below)",
    ],
  },
  { kind: "blanks", fields: [{ label: "Language or other need" }] },
  { kind: "heading", level: 2, text: "What I would like to use" },
  {
    kind: "ticks",
    legend: "Tick each that you want",
    options: practice.services.map((service) => patientServiceName[service]),
  },
  { kind: "heading", level: 2, text: "Please read and tick each" },
  {
    kind: "ticks",
    legend: "I understand and agree",
    options: [
      "I have read and understood the information leaflet.",
      "I am responsible for the security of what I see or download.",
      "If I share it with anybody else, this is at my own risk.",
      "I will contact the practice as soon as I think that my account was used without my agreement.",
      "I will contact the practice as soon as I see something that is wrong or is about somebody else.",
    ],
  },
  { kind: "blanks", fields: [{ label: "Signature" }, { label: "Date" }] },
  {
    kind: "paragraph",
    text: `Could somebody make you show them your record? You need not answer here. Ask at the desk for ${practice.concernContact}.`,
  },
  { kind: "heading", level: 2, text: "For practice use only" },
  { kind: "blanks", fields: [{ label: "Date received" }, { label: "Identity verified by (initials) and date" }] },
  {
    kind: "ticks",
    legend: "Method",
    options: [
      "Vouching",
      "Vouching with information in the record",
      "Photo ID and proof of residence (write which, never a number)",
    ],
  },
  {
    kind: "blanks",
    fields: [
      { label: "Documents seen" },
      { label: "Record access authorised by, level and date" },
      { label: "Date account created" },
      { label: "Notes", lines: 2 },
    ],
  },
];
