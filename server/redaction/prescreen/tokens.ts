/** A word, number or mark of the text, with what its letters look like. */
export interface Token {
  /** As written. */
  text: string;
  /** Lower case, without accents, apostrophes and a possessive ending: the form the lexicons use. */
  lower: string;
  /** UTF-16 positions in the text. */
  start: number;
  end: number;
  kind: "word" | "number" | "mark" | "initials";
  case: "lower" | "capital" | "upper";
  possessive: boolean;
}

/** A stretch of tokens up to a full stop, question mark or new line. */
export interface Sentence {
  tokens: Token[];
  /** Whether capital letters tell anything here; not in text written all in capitals or all in lower case. */
  capitalsTell: boolean;
}

const pattern =
  /(?:\p{Lu}\.\s?){1,3}\p{Lu}\b\.?(?!\p{L})|[A-Za-z]\.(?:[A-Za-z]\.)+|\p{L}{1,2}[/&]\p{L}{1,2}\b|\p{L}[\p{L}\p{M}]*(?:['’][\p{L}\p{M}]+)*(?:[-‐]\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*)*|\d+(?:[./:-]\d+)*|\n\s*\n?|[^\s]/gu;

/** The same for text of plain letters, which is nearly all of it and read faster. */
const plainPattern =
  /(?:[A-Z]\.\s?){1,3}[A-Z]\b\.?(?![A-Za-z])|[A-Za-z]\.(?:[A-Za-z]\.)+|[A-Za-z]{1,2}[/&][A-Za-z]{1,2}\b|[A-Za-z]+(?:'[A-Za-z]+)*(?:-[A-Za-z]+(?:'[A-Za-z]+)*)*|\d+(?:[./:-]\d+)*|\n\s*\n?|\S/g;

const isPlainText = /^[\n -~]*$/;

const plain = /^[a-z]+$/;

function lowered(word: string): string {
  const lower = word.toLowerCase();
  if (plain.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(/[\p{M}'’.]/gu, "")
    .replace(/ł/g, "l")
    .replace(/ø/g, "o")
    .replace(/đ/g, "d");
}

const caseOf = (word: string): Token["case"] => {
  const first = word.charAt(0);
  if (first === first.toLowerCase()) return "lower";
  return word.length > 1 && word === word.toUpperCase() ? "upper" : "capital";
};

const possessiveEnding = /['’]s$/i;
const pluralPossessive = /s['’]$/i;

const apostrophe = /['’]/;

function word(text: string, start: number): Token {
  const owned = apostrophe.test(text);
  const possessive = owned && (possessiveEnding.test(text) || pluralPossessive.test(text));
  const bare = owned && possessiveEnding.test(text) ? text.slice(0, -2) : text;
  return { text, lower: lowered(bare), start, end: start + bare.length, kind: "word", case: caseOf(bare), possessive };
}

/** A to z in either case, as nearly every word begins. */
const isPlainLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

const dottedCapitals = /^\p{Lu}\.\s?\p{Lu}/u;

/** Splits a hyphenated word into its parts, unless it is written like a double name or known as one. */
function wordOrParts(text: string, start: number, isName: (lower: string) => boolean): Token[] {
  const whole = word(text, start);
  if (!text.includes("-") || isName(whole.lower)) return [whole];
  const parts = text.split("-");
  const doubleName = parts.every((part) => caseOf(part) === "capital" && part.length > 0);
  if (doubleName) return [whole];
  const tokens: Token[] = [];
  let at = start;
  for (const part of parts) {
    if (part !== "") tokens.push(word(part, at));
    at += part.length + 1;
  }
  return tokens;
}

/** Cuts a text into its tokens. */
export function tokenise(text: string, isName: (lower: string) => boolean): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(isPlainText.test(text) ? plainPattern : pattern)) {
    const part = match[0];
    const start = match.index;
    const first = part.charCodeAt(0);
    if (first >= 48 && first <= 57) {
      tokens.push({
        text: part,
        lower: part,
        start,
        end: start + part.length,
        kind: "number",
        case: "lower",
        possessive: false,
      });
    } else if (part.includes(".") && dottedCapitals.test(part)) {
      const end = start + part.trimEnd().length;
      tokens.push({
        text: part,
        lower: lowered(part).replace(/\s/g, ""),
        start,
        end,
        kind: "initials",
        case: "upper",
        possessive: false,
      });
    } else if (isPlainLetter(first) || /^\p{L}/u.test(part)) {
      tokens.push(...wordOrParts(part, start, isName));
    } else {
      const lower = part.startsWith("\n") ? "\n" : part;
      tokens.push({
        text: part,
        lower,
        start,
        end: start + part.length,
        kind: "mark",
        case: "lower",
        possessive: false,
      });
    }
  }
  return tokens;
}

const notAnEnd = new Set("mr mrs ms dr prof rev fr st no approx vs eg ie etc appt tel ref cons".split(" "));

function endsSentence(tokens: Token[], index: number): boolean {
  const token = tokens[index]!;
  if (token.kind !== "mark") return false;
  if (token.lower === "!" || token.lower === "?" || token.lower === ";") return tokens[index + 1]?.start !== token.end;
  if (token.lower === "\n") return true;
  if (token.lower !== ".") return false;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (after && after.start === token.end) return false;
  if (
    before &&
    before.kind === "word" &&
    (notAnEnd.has(before.lower) || (before.text.length === 1 && before.case === "upper"))
  )
    return false;
  if (before && before.kind === "word" && before.text.length === 1 && before.case === "capital") return false;
  return true;
}

/** Groups tokens into sentences. */
export function sentencesOf(tokens: Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let current: Token[] = [];
  const close = () => {
    if (current.length > 0) sentences.push({ tokens: current, capitalsTell: capitalsTell(current) });
    current = [];
  };
  tokens.forEach((token, index) => {
    if (endsSentence(tokens, index)) close();
    else current.push(token);
  });
  close();
  return sentences;
}

/** In a sentence all in capitals, or with none at all, the case of a letter says nothing about names. */
function capitalsTell(tokens: Token[]): boolean {
  let lower = 0;
  let capital = 0;
  let shouted = 0;
  for (const token of tokens) {
    if (token.kind !== "word") continue;
    if (token.case === "lower") lower++;
    else if (token.case === "capital") capital++;
    else shouted++;
  }
  if (capital === 0 && shouted === 0) return false;
  return capital > 0 || lower >= shouted;
}
