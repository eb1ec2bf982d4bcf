import type { Block } from "../document/content.ts";
import type { Picture } from "../document/pictures.ts";
import { inSeries, patientServiceName, sentence, type InformationContents } from "./information.rules.ts";

/** The leaflet's five contents: services, nominated staff, other ways to get care, where news is posted, what to do on seeing something wrong. */
export const leafletBlocks = (practice: InformationContents): Block[] => [
  {
    kind: "paragraph",
    text: "You can use some of our services on the internet. It is your choice, and it changes nothing about the care you get.",
  },
  { kind: "heading", level: 2, text: "What you can do online" },
  { kind: "list", items: practice.services.map((service) => patientServiceName[service]) },
  {
    kind: "paragraph",
    text: "You see new entries in your record from the day it is switched on. If you want your past record too, ask: somebody reads it first to make sure that it is safe to share.",
  },
  { kind: "heading", level: 2, text: "Who can help you" },
  {
    kind: "paragraph",
    text: `These people look after online services: ${inSeries(practice.nominatedStaff)}. Ring ${practice.phone}.`,
  },
  { kind: "heading", level: 2, text: "How to begin" },
  {
    kind: "paragraph",
    text: "Use the NHS App, or fill in our form. We have to see who you are: bring two documents, one with your photograph. If you have none, tell us. There are other ways, and nobody is turned away.",
  },
  { kind: "heading", level: 2, text: "Other ways to get care" },
  { kind: "paragraph", text: practice.otherWays },
  { kind: "heading", level: 2, text: "Where we post news" },
  {
    kind: "paragraph",
    text: `We tell you of changes and of times when online services do not work: ${[practice.news, practice.website].filter(Boolean).join(", ")}.`,
  },
  { kind: "heading", level: 2, text: "If you see something wrong, or about somebody else" },
  {
    kind: "paragraph",
    text: `Close the page, do not share it, and ring ${practice.phone}. Ask for ${practice.recordContact}.`,
  },
  { kind: "heading", level: 2, text: "If it might not be safe" },
  {
    kind: "paragraph",
    text: `If somebody could make you show them your record, tell us before you apply. Ask for ${practice.concernContact}, who will talk with you alone.`,
  },
];

interface EasyPart {
  title: string;
  picture: Picture;
  sentences: readonly string[];
}

/** A heading, then short sentences beside a picture. */
export const easyParts = (parts: readonly EasyPart[]): Block[] =>
  parts.flatMap(({ title, picture, sentences }): Block[] => [
    { kind: "heading", level: 2, text: title },
    { kind: "pictured", picture, sentences },
  ]);

export const easyLeafletBlocks = (practice: InformationContents): Block[] =>
  easyParts([
    {
      title: "What you can do",
      picture: "PHONE",
      sentences: practice.services.map((service) => `You can use: ${patientServiceName[service]}.`),
    },
    {
      title: "Who can help",
      picture: "PEOPLE",
      sentences: [
        ...practice.nominatedStaff.map((name) => `${sentence(name)} can help you.`),
        `Ring ${practice.phone}.`,
      ],
    },
    {
      title: "How to begin",
      picture: "CARD",
      sentences: ["Use the NHS App, or our form.", "Show us who you are.", "No papers? Tell us. There are other ways."],
    },
    { title: "Other ways", picture: "TELEPHONE", sentences: [practice.otherWays] },
    {
      title: "News",
      picture: "BOARD",
      sentences: [`Look here for news: ${[practice.news, practice.website].filter(Boolean).join(", ")}.`],
    },
    {
      title: "Is something wrong?",
      picture: "PAGE",
      sentences: [
        "Is it wrong? Is it about another person?",
        "Close the page.",
        `Ring ${practice.phone}. Ask for ${practice.recordContact}.`,
      ],
    },
    {
      title: "Are you safe?",
      picture: "TALK",
      sentences: ["Nobody may make you show your record.", `Talk to ${practice.concernContact}. You can talk alone.`],
    },
  ]);
