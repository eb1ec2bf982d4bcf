import { Is } from "./classes.ts";
import { words as list } from "./lexicon/words.ts";
import type { ReadWord } from "./reading.ts";

/** What only people do; after a word that may be a name it shows that it is one. */
const acts = new Set(list`
  told tells says said rang phones phoned telephoned called calls emailed texted wrote wants wanted gets got grabs grabbed takes took lost has had is was isnt wasnt hasnt hadnt wont doesnt didnt cant came comes left leaves stole steals keeps kept
  threatened threatens confessed admitted asked asks thinks believes reports reported died moved tested started stopped carries hits hit beats pushed shoved punched kicked raped follows followed knows knew lives lived works worked drinks gave gives made makes goes went
  sells sold deals owes borrowed refuses refused disclosed stated states denies turned turns may tried tries might attended visited spoke stayed drove brought sent found saw helps looks used who whose checks controls accused found robbed pregnant upstairs downstairs`);

const strictActs = new Set(acts);
for (const weak of ["may", "might", "used", "looks", "found", "called", "may"]) strictActs.delete(weak);

/** What no medicine and no service does. */
const surestActs = new Set(list`
  told tells says said rang phones phoned telephoned emailed texted wrote wants wanted grabs grabbed stole steals wont hasnt threatened threatens confessed admitted believes hit hits beats pushed shoved punched kicked raped drinks sells owes borrowed disclosed drove upstairs downstairs confided`);

const introducers = new Set(list`
  with from by about re regarding told tell saw seeing ex partner named called friend between and lover against for upset near seen spoke to over that because since when if as alleged suspect says because what`);

const places = new Set(list`next upstairs downstairs opposite across`);
const preciseFrom = new Set(
  list`work church school college uni mosque temple gym pub site prison hostel rehab the his her no number flat over across down upstairs downstairs reception rotary bingo football club class group upstairs`,
);

/** "next door", "from work", "upstairs", "at school", "across the road": where a person is from. */
export function isLocus(words: readonly ReadWord[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || word.lead !== "") return false;
  if (places.has(word.lower)) return word.lower !== "next" || next?.lower === "door";
  if (next === undefined) return false;
  if (
    word.lower === "from" ||
    word.lower === "at" ||
    word.lower === "in" ||
    word.lower === "on" ||
    word.lower === "down" ||
    word.lower === "over" ||
    word.lower === "up"
  ) {
    if (word.lower === "from") return preciseFrom.has(next.lower);
    if (word.lower === "at") return preciseFrom.has(next.lower) && next.lower !== "the";
    if (word.lower === "on") return next.lower === "same";
    if (word.lower === "in")
      return (
        (next.lower === "his" || next.lower === "her") &&
        /^(office|class|team|block|street|building|shift|year)$/.test(words[at + 2]?.lower ?? "")
      );
    return next.lower === "the" && /^(road|street|stairs|hall|way|corridor|landing)$/.test(words[at + 2]?.lower ?? "");
  }
  return false;
}

/** Whether what stands around the words from `from` to `to` shows a person; strict when the word itself says little. */
export function isPersonContext(
  words: readonly ReadWord[],
  from: number,
  to: number,
  strict: boolean,
  surest = false,
): boolean {
  const next = words[to];
  if (isLocus(words, to)) return true;
  if (next && /^[,(-]/.test(next.lead)) {
    const near = words.slice(to, to + 3);
    if (
      near.some(
        (word, index) => (word.is & (Is.kin | Is.role | Is.profession)) !== 0 && (index === 0 || word.lead === ""),
      )
    )
      return true;
  }
  if (
    next &&
    (next.lead === "" || next.lead === '"' || next.lead === "'" || next.lead === "’") &&
    (surest ? surestActs : strict ? strictActs : acts).has(next.lower)
  )
    return true;
  if (words[to - 1]!.token.possessive && next && (next.is & (Is.kin | Is.role)) !== 0) return true;
  if (strict) return false;
  const before = words[from - 1];
  return (
    before !== undefined && (words[from]!.lead === "" || words[from]!.lead === '"') && introducers.has(before.lower)
  );
}
