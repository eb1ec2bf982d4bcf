import { Is } from "./classes.ts";
import { isLocus, isPersonContext } from "./person-context.ts";
import type { ReadWord } from "./reading.ts";

const notNames =
  Is.common |
  Is.eponym |
  Is.brand |
  Is.place |
  Is.wordName |
  Is.department |
  Is.profession |
  Is.thing |
  Is.kin |
  Is.role |
  Is.courtesyTitle |
  Is.professionalTitle;
const anyTitle = Is.courtesyTitle | Is.professionalTitle | Is.clergyTitle;

/** Words of grammar. Some are listed as names too, but only a title makes one of these a person. */
const grammar = new Set(
  "the a an and or of in on at to for from with he she his her him it its this that these those they there then than so not no was were is are be been has had have by as if but we you your i my our who when all any".split(
    " ",
  ),
);

/** What is done to sutures, drugs and instruments. */
const doneToThings = new Set(
  "used placed given carried performed inserted administered obtained applied started stopped increased decreased injected prepped noted closed open normal normocephalic clear continued discontinued prescribed titrated taken removed passed advanced utilized utilised sutured tolerated effective ordered negative".split(
    " ",
  ),
);

/** Endings of ordinary words, not of names that no lexicon holds. */
const looksLikeWord =
  /(?:ed|ing|ly|tion|sion|ment|ness|ity|ous|ical|ive|able|ible|ary|ory|itis|osis|ectomy|scopy|oma|ture|ance|ence|ward|land|ish)$/;

/** Listed as a name and nothing else. */
const isPlainName = (word: ReadWord) =>
  (word.is & (Is.given | Is.family)) !== 0 && (word.is & notNames) === 0 && word.lower.length > 1;

/** Finds where names and roles begin and end in the words of one sentence. */
export class NameFinder {
  private readonly words: readonly ReadWord[];
  private readonly capitalsTell: boolean;

  constructor(words: readonly ReadWord[], capitalsTell: boolean) {
    this.words = words;
    this.capitalsTell = capitalsTell;
  }

  /** Written with a capital that means something: not the first word of its sentence. */
  private capital(at: number): boolean {
    const word = this.words[at];
    if (word === undefined || !this.capitalsTell || word.token.kind !== "word") return false;
    if (word.token.case === "upper") return word.lower.length > 3 && (word.is & (Is.given | Is.family)) !== 0;
    return word.token.case === "capital";
  }

  private first(at: number): boolean {
    return at === 0 || /[.:!?]/.test(this.words[at]!.lead);
  }

  /** Whether the word can go on a name that has begun. */
  goesOn(at: number): boolean {
    const word = this.words[at];
    if (word === undefined || (word.lead !== "" && word.lead !== ".")) return false;
    if (word.token.kind === "initials") return true;
    if (word.token.kind !== "word" || (grammar.has(word.lower) && word.lower.length > 1)) return false;
    if (this.capital(at)) {
      if ((word.is & (Is.given | Is.family)) !== 0)
        return (word.is & (Is.thing | Is.profession)) === 0 || (word.is & Is.family) !== 0;
      return word.lower.length === 1 || (word.is & (notNames & ~Is.wordName)) === 0;
    }
    return !this.capitalsTell && (isPlainName(word) || ((word.is & Is.family) !== 0 && (word.is & Is.common) === 0));
  }

  /** "A Betadine prep", where "A. Begum" and "seen by A Begum" are people. */
  private isArticle(at: number): boolean {
    const next = this.words[at + 1];
    return this.words[at]!.token.case === "lower" || (this.first(at) && !next?.lead.startsWith("."));
  }

  /** What is used, placed or given is a thing, whatever its name: "Dexon was used". */
  private isUsed(at: number): boolean {
    const [being, how] = [this.words[at + 1]?.lower ?? "", this.words[at + 2]?.lower ?? ""];
    return (
      /^(was|were|is|are|has|been)$/.test(being) &&
      (doneToThings.has(how) || doneToThings.has(this.words[at + 3]?.lower ?? "")) &&
      !isPlainName(this.words[at]!)
    );
  }

  /** The end of the name that begins at `at`. */
  extend(at: number): number {
    let end = at + 1;
    while (end < this.words.length && end - at < 4 && !this.words[end - 1]!.token.possessive && this.goesOn(end)) end++;
    return end;
  }

  /** Whether a name may stand here, given that a title or a relation stands before. */
  private nameAfter(at: number, title: boolean): boolean {
    const word = this.words[at];
    if (word === undefined || !/^[.,(:"'‘“-]*$/.test(word.lead)) return false;
    if (word.token.kind === "initials") return true;
    if (word.token.kind !== "word") return false;
    const listed = (word.is & (Is.given | Is.family)) !== 0;
    if (this.capital(at))
      return listed
        ? (word.is & (Is.department | Is.kin)) === 0 || title
        : (word.is & (notNames & ~Is.wordName)) === 0 || (title && word.lower.length === 1);
    if (this.capitalsTell) return isPlainName(word);
    if (title) return listed || (word.is & Is.common) === 0;
    return (
      isPlainName(word) ||
      ((word.is & Is.wordName) !== 0 && (word.is & Is.given) !== 0 && isPersonContext(this.words, at, at + 1, true))
    );
  }

  /** A name after a title: Mr Ho, Dr Keane, Sister Jones, Fr Keane. */
  titled(at: number): number {
    const word = this.words[at]!;
    if ((word.is & anyTitle) === 0 || !this.nameAfter(at + 1, true)) return -1;
    if (this.words[at + 1]!.lower.length === 1 && this.extend(at + 1) === at + 2) return -1;
    if (/[,:(]/.test(this.words[at + 1]!.lead) || (word.lower === "miss" && !this.capital(at + 1) && this.capitalsTell))
      return -1;
    if ((word.is & Is.kin) !== 0 && (this.words[at + 1]!.is & Is.given) !== 0) return -1;
    return this.extend(at + 1);
  }

  /** A relation, with or without a name: son Andrew, her nephew kiran, boss, mother in law Lakshmi. */
  related(at: number): { to: number; named: boolean; nameAt: number } | null {
    const word = this.words[at]!;
    if ((word.is & (Is.kin | Is.role)) === 0) return null;
    let next = at + 1;
    if (this.words[next]?.lower === "in" && this.words[next + 1]?.lower === "law") next += 2;
    if ((this.words[next]?.is ?? 0) & Is.role && this.words[next]!.lead === "") next++;
    if (this.words[next]?.lower === "called" || this.words[next]?.lower === "named") next++;
    const title = this.words[next] !== undefined && this.words[next]!.lead.length < 2 ? this.titled(next) : -1;
    if (title > 0) return { to: title, named: true, nameAt: next };
    if (this.nameAfter(next, false)) return { to: this.extend(next), named: true, nameAt: next };
    return { to: next, named: false, nameAt: next };
  }

  /** An unlisted word with a capital that does what people do; a person only if something private is said. */
  perhaps(at: number): number {
    const word = this.words[at]!;
    if (!this.capitalsTell || word.token.kind !== "word" || word.token.case !== "capital" || word.lower.length < 3)
      return -1;
    if ((word.is & notNames & ~Is.wordName) !== 0 || grammar.has(word.lower) || this.isUsed(at)) return -1;
    if (at > 0 && word.lead === "" && /^(a|an|the)$/.test(this.words[at - 1]!.lower)) return -1;
    const end = this.extend(at);
    const after = this.words[end];
    if (after && after.lead === "" && /^(community|memorial|general|road|street|ward|hospital)$/.test(after.lower))
      return -1;
    if (after && /^[,(]/.test(after.lead) && after.lower === "who") return end;
    if (after && after.lead === "" && after.lower === "who") return end;
    return !looksLikeDrug.test(word.lower) && isPersonContext(this.words, at, end, this.first(at)) ? end : -1;
  }

  /** "The woman in the flat above", "a man at his church": told by where they are. */
  toldByPlace(at: number): number {
    if (
      !/^(woman|man|lady|lad|guy|bloke|girl|boy|couple|fella|chap|people|family|tenant|one|lads|someone|somebody)$/.test(
        this.words[at]!.lower,
      )
    )
      return -1;
    const next = this.words[at + 1];
    if (next === undefined || next.lead !== "") return -1;
    if (isLocus(this.words, at + 1)) return at + 3;
    const place = this.words
      .slice(at + 2, at + 6)
      .some((word) =>
        /^(flat|house|village|street|road|block|estate|church|mosque|temple|office|work|school|team|village|farm|shop|factory|unit|room|bed|ward|door|pub|gym|stairs)$/.test(
          word.lower,
        ),
      );
    const joined = /^(in|at|on|from|above|below|across|over|down|up|opposite|living|working|who|she|he|they)$/.test(
      next.lower,
    );
    return joined && place ? Math.min(this.words.length, at + 3) : -1;
  }

  /** A name with nothing before it. */
  bare(at: number): number {
    const word = this.words[at]!;
    if (word.token.kind === "initials") {
      const letters = word.lower.replace(/\./g, "");
      return letters.length > 1 && letters.length < 4 && isPersonContext(this.words, at, at + 1, false) ? at + 1 : -1;
    }
    if (
      word.token.kind !== "word" ||
      (grammar.has(word.lower) && (word.lower !== "a" || this.isArticle(at))) ||
      this.isUsed(at)
    )
      return -1;
    const previous = this.words[at - 1];
    if (previous && word.lead === "" && /^(a|an|the)$/.test(previous.lower)) return -1;
    if (previous && (previous.lower === "st" || previous.lower === "saint") && word.lead.length < 2) return -1;
    if (this.capitalsTell && word.token.case === "lower" && word.lower.length < 4 && !this.first(at)) return -1;
    const end = this.extend(at);
    const after = this.words[end];
    const beyond = this.words[end + 1];
    if (after && after.lead === "" && (after.is & Is.thing) !== 0 && !this.goesOn(end)) return -1;
    if (
      after &&
      beyond &&
      after.lead === "" &&
      beyond.lead === "" &&
      /^(hospital|hospice|home|ward|unit|school|college|centre|center|surgery|nursing)$/.test(beyond.lower)
    )
      return -1;
    const last = this.words[end - 1]!;
    if (end - at > 1 && (last.is & Is.thing) !== 0 && (last.is & Is.family) === 0) return -1;
    const initial = word.lower.length === 1 && this.capitalsTell && word.token.case !== "lower";
    // "58 nmol/L. Adequate": a unit, not an initial.
    if (initial && word.lead.endsWith("/")) return -1;
    if (initial)
      return end - at > 1 &&
        this.words
          .slice(at + 1, end)
          .some((part) => (part.is & (Is.family | Is.given)) !== 0 || part.lower.length > 3) &&
        (word.lead !== "" ||
          at === 0 ||
          isPersonContext(this.words, at, end, false) ||
          isPlainName(this.words[at + 1]!))
        ? end
        : -1;
    if (isPlainName(word)) {
      if ((word.is & Is.given) !== 0)
        return !this.capitalsTell ||
          this.capital(at) ||
          (word.token.case === "lower" && isPersonContext(this.words, at, end, true, true))
          ? end
          : -1;
      return end - at > 1 || isPersonContext(this.words, at, end, true) ? end : -1;
    }
    if (this.capitalsTell && word.token.case === "lower") return -1;
    const listed = (word.is & (Is.given | Is.family)) !== 0;
    if (
      isLocus(this.words, end) &&
      (listed || (this.capital(at) && (word.is & notNames) === 0 && !looksLikeWord.test(word.lower)))
    )
      return end;
    if (end - at > 1) {
      const names = this.words.slice(at, end);
      const sure = names.filter((part) => isPlainName(part)).length;
      if (listed && sure > 0 && (word.is & (Is.common | Is.brand | Is.place | Is.eponym)) === 0) return end;
      if (listed && sure > 0 && !this.first(at) && this.capital(at)) return end;
      if (!listed && (word.is & notNames) === 0 && isPersonContext(this.words, at, end, true)) return end;
      if (sure > 0 && (word.is & notNames) === 0) return end;
      return -1;
    }
    if (!this.capitalsTell)
      return listed && (word.is & Is.common) === 0 && isPersonContext(this.words, at, end, true) ? end : -1;
    if (word.token.case === "upper") return -1;
    if (listed && (word.is & Is.given) !== 0)
      return isPersonContext(
        this.words,
        at,
        end,
        !this.capital(at) || this.first(at) || (word.is & (Is.brand | Is.place | Is.eponym)) !== 0,
        this.first(at) && (word.is & Is.wordName) !== 0,
      )
        ? end
        : -1;
    return (word.is & notNames) === 0 &&
      !looksLikeDrug.test(word.lower) &&
      !looksLikeWord.test(word.lower) &&
      isPersonContext(this.words, at, end, true, this.first(at))
      ? end
      : -1;
  }
}

/** Endings of drug names; a capital letter there is a maker's. */
const looksLikeDrug = /(?:ol|in|ine|ide|one|ate|ium|mab|pril|tan|azole|idine|amide|gel|pam|fen|xa|ex|il|ax|via)$/;
