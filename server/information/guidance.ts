import type { Block } from "../document/content.ts";
import type { Picture } from "../document/pictures.ts";
import { sentence, type InformationContents } from "./information.rules.ts";
import { easyParts } from "./leaflet.ts";

interface Point {
  title: string;
  text: (practice: InformationContents) => string;
  /** The same as a picture and short sentences. */
  picture: Picture;
  easy: (practice: InformationContents) => readonly string[];
}

/** The ten points of safe use, each with who to ask at the practice (BR-CL-06). */
export const points: readonly Point[] = [
  {
    title: "Keep your sign-in to yourself",
    text: () =>
      "Your user name, password and any letter with a key or passphrase are for you alone. Choose a password that you use nowhere else. The practice never asks you for it.",
    picture: "PADLOCK",
    easy: () => ["Your password is secret.", "Do not tell anybody.", "We never ask for it."],
  },
  {
    title: "Take care where you sign in",
    text: () =>
      "Sign out when you have finished. On a computer or a phone that others use, do not let it remember your password. Lock your own phone. Tell us before you change your e-mail address or number: an address shared with somebody else lets them see your messages.",
    picture: "DOOR",
    easy: () => ["Sign out when you finish.", "Lock your phone.", "Use your own e-mail."],
  },
  {
    title: "Nobody may make you show your record",
    text: ({ concernContact, phone }) =>
      `If somebody asks to see your record and you do not want it, or you are afraid to say no, tell us. ${sentence(concernContact)} will talk with you alone; ring ${phone}. We can switch access off, and we need not say why.`,
    picture: "COVERED_EYE",
    easy: ({ concernContact, phone }) => [
      "You can say no.",
      "Nobody may make you show your record.",
      `If you are worried, talk to ${concernContact}.`,
      `Ring ${phone}.`,
    ],
  },
  {
    title: "Think before you share, print or download",
    text: () =>
      "What you print, save or pass on is in your care. Keep it where others cannot see it, and destroy it when you no longer need it. Once it is shared you cannot take it back.",
    picture: "PRINTER",
    easy: () => ["Keep printed pages safe.", "Think before you share."],
  },
  {
    title: "If you want somebody to help you, ask for their own sign-in",
    text: ({ onlineContact }) =>
      `A family member, carer or friend can have access of their own, with only what they need. Do not lend them your password. Ask for ${onlineContact}.`,
    picture: "KEY",
    easy: ({ onlineContact }) => [
      "Somebody can help you.",
      "They can have their own password.",
      `Ask ${onlineContact}.`,
    ],
  },
  {
    title: "Tell us at once if somebody else may have used your account",
    text: ({ phone, onlineContact }) =>
      `If you have lost your phone, your password or a registration letter, or see something that you did not do, change your password and ring ${phone}. Ask for ${onlineContact}. We can switch your access off while we find out.`,
    picture: "WARNING",
    easy: ({ phone }) => [
      "Did you lose your phone or password?",
      "Did somebody use your account?",
      `Ring ${phone} at once.`,
    ],
  },
  {
    title: "You may see something before anybody has talked with you about it",
    text: ({ phone }) =>
      `Results and letters can show as soon as they come. They may bring bad news, or something you had forgotten. You may choose not to look. Ring ${phone} to talk about it; when we are closed ring 111.`,
    picture: "LETTER",
    easy: ({ phone }) => [
      "You may see news that upsets you.",
      "You can choose not to look.",
      `Ring ${phone} to talk about it.`,
    ],
  },
  {
    title: "Ask when you do not understand something",
    text: ({ recordContact }) =>
      `Records are written for the people who treat you, with words and numbers that can be misread. Do not change a medicine because of what you read. Ask at your next appointment, or ask for ${recordContact}.`,
    picture: "QUESTION",
    easy: () => ["Some words are hard.", "Ask us what they mean.", "Do not stop a medicine before you ask."],
  },
  {
    title: "If something is wrong, or is about somebody else",
    text: ({ recordContact, phone }) =>
      `Close the page, do not share it, and ring ${phone}. Ask for ${recordContact}. If you disagree with an entry you may ask us to correct it or to add your view; we answer within one month.`,
    picture: "PAGE",
    easy: ({ recordContact, phone }) => [
      "Is something wrong?",
      "Is it about another person?",
      "Close the page.",
      `Ring ${phone}. Ask for ${recordContact}.`,
    ],
  },
  {
    title: "Not for emergencies, and never the only way",
    text: ({ otherWays }) =>
      `Messages and bookings are not watched at every hour. In an emergency ring 999; for urgent help ring 111. You can stop using online services at any time, and get the same care. ${otherWays}`,
    picture: "AMBULANCE",
    easy: () => [
      "In an emergency ring 999.",
      "For urgent help ring 111.",
      "You can still ring us or come in.",
      "You can stop at any time.",
    ],
  },
];

export const guidanceBlocks = (practice: InformationContents): Block[] => [
  { kind: "paragraph", text: "Please read this before you sign in for the first time, and keep it." },
  ...points.flatMap((point, at): Block[] => [
    { kind: "heading", level: 2, text: `${at + 1}. ${point.title}` },
    { kind: "paragraph", text: point.text(practice) },
  ]),
  ...whoToAsk(practice),
];

export const easyGuidanceBlocks = (practice: InformationContents): Block[] =>
  easyParts([
    ...points.map(({ title, picture, easy }, at) => ({
      title: `${at + 1}. ${title}`,
      picture,
      sentences: easy(practice),
    })),
    { title: "Who to ask", picture: "PEOPLE", sentences: contactLines(practice) },
  ]);

const whoToAsk = (practice: InformationContents): Block[] => [
  { kind: "heading", level: 2, text: "Who to ask" },
  { kind: "list", items: contactLines(practice) },
];

const contactLines = ({ onlineContact, recordContact, concernContact, phone }: InformationContents) => [
  `Using online services: ${onlineContact}`,
  `What your record says: ${recordContact}`,
  `In private, if you are worried: ${concernContact}`,
  `Telephone: ${phone}`,
];
