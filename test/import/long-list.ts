/** The check digit of an NHS number, or none where the nine digits are never given out (BR-NN-01). */
function checked(nine: string): string | undefined {
  const sum = [...nine].reduce((total, digit, place) => total + Number(digit) * (10 - place), 0);
  const digit = (11 - (sum % 11)) % 11;
  return digit === 10 ? undefined : `${nine}${digit}`;
}

/** NHS numbers of the 999 range, one after the other. */
export function* numbers() {
  for (let at = 0; at < 1_000_000; at += 1) {
    const number = checked(`999${String(at).padStart(6, "0")}`);
    if (number) yield number;
  }
}

const given = "Ada Bea Cyn Dot Eve Fay Gus Hal Ian Jed Kim Leo Mia Ned Ola Pam Quin Ray Sue Tom".split(" ");
const heading = "CHILD_FIRST_NAME,CHILD_LAST_NAME,CHILD_DATE_OF_BIRTH,CHILD_POSTCODE,CHILD_NHS_NUMBER,CHILD_ADDRESS_LINE_1,CHILD_TOWN,CHILD_GENDER"; // prettier-ignore

/** A number as a name, because a name holds no digit. */
const letters = (number: number) => [...String(number)].map((digit) => "abcdefghij"[Number(digit)]).join("");

interface Week {
  /** Of how many the address is another than in the first week. */
  moved?: number;
  /** How many at the end of the list are gone. */
  gone?: number;
}

/** A practice's whole list of so many invented patients, alike for the same arguments. */
export function longList(count: number, { moved = 0, gone = 0 }: Week = {}): string {
  const rows = [heading];
  const number = numbers();
  for (let at = 0; at < count; at += 1) {
    const { value } = number.next() as { value: string };
    if (at >= count - gone) break;
    const born = `${1 + (at % 28)}/${1 + (at % 12)}/${1930 + (at % 90)}`;
    const street = `${1 + (at % 200)} ${at < moved ? "New" : "Mill"} Lane`;
    rows.push(
      `${given[at % 20]},P${letters(at)},${born},M${1 + (at % 9)} 1AE,${value},${street},Leeds,${at % 2 ? "F" : "M"}`,
    );
  }
  return rows.join("\n");
}
