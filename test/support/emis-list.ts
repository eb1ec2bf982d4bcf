/** Invented people on a list as an EMIS population report writes it, week by week; the same for the same seed. */
export interface Listed {
  number: string;
  localId: string;
  family: string;
  given: string;
  born: string;
  sex: string;
  street: string;
  town: string;
  postcode: string;
  mobile: string;
  email: string;
  registered: string;
  died: string;
  isRestricted: boolean;
}

const heading =
  "EMIS Number,Organisation Code,Organisation Name,Usual GP's Full Name,NHS Number,Title,Family Name,Calling Name,Age,Date of Birth,Gender,House Name / Flat Number,Number and Street,Locality,Town,County,Postcode,Home Telephone,Mobile Telephone,Work Telephone,E-mail Address,Date of Registration,Date of Death,Spine Sensitive";

const families = "Abara Barlow Chowdhury Davies Egerton Farrell Greenhalgh Hussain Ingham Jankowski Kaur Lister Moss Nowak O'Brien Patel Quirke Rowan Sutcliffe Thwaite Udall Varley Whitham Yates".split(" "); // prettier-ignore
const givens = "Amina Ben Carys Dilip Ewa Farah George Hana Idris Jo Kofi Lena Mateusz Nia Oscar Priya Ruth Sean Tomas Una Vikram Wendy Yusuf Zara".split(" "); // prettier-ignore
const streets = "Orchard Lane,Mill Road,Station Street,Priory Close,Canal Bank,Chapel Row,Fell View,Beck Side".split(
  ",",
);

function random(seed: number) {
  let state = seed + 1;
  return (below: number) => (state = (state * 48_271) % 2_147_483_647) % below;
}

/** The n-th NHS number of the range for tests whose check digit holds. */
export function testNumber(n: number): string {
  const nine = `999${String(n).padStart(6, "0")}`;
  const sum = [...nine].reduce((total, digit, place) => total + Number(digit) * (10 - place), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? "" : `${nine}${check}`;
}

const two = (n: number) => String(n).padStart(2, "0");

export function firstWeek(size: number, seed = 7): Listed[] {
  const pick = random(seed);
  const people: Listed[] = [];
  for (let n = 1; people.length < size; n += 1) {
    const number = testNumber(n);
    if (number === "") continue;
    const [year, month, day] = [1930 + pick(95), 1 + pick(12), 1 + pick(28)];
    const given = givens[pick(givens.length)] as string;
    people.push({
      number: pick(200) === 0 ? "" : number,
      localId: String(100_000 + n),
      family: families[pick(families.length)] as string,
      given,
      born: `${two(day)}/${two(month)}/${year}`,
      sex: pick(2) === 0 ? "Female" : "Male",
      street: `${1 + pick(90)} ${streets[pick(streets.length)]}`,
      town: "Larkspur",
      postcode: `ZZ99 ${1 + pick(9)}${"ABDEFGHJ"[pick(8)]}${"LNPQRSTU"[pick(8)]}`,
      mobile: pick(4) === 0 ? "" : `07700 9${String(n % 100_000).padStart(5, "0")}`,
      email: pick(3) === 0 ? "" : `${given.toLowerCase()}.${n}@example.com`,
      registered: `01/06/${2000 + pick(24)}`,
      died: "",
      isRestricted: pick(100) === 0,
    });
  }
  return people;
}

/** A week later: some left, some died, some moved or changed their telephone, some are new. */
export function secondWeek(before: readonly Listed[], newcomers = 20): Listed[] {
  const stay = before.filter((_, at) => at % 150 !== 7);
  const now = stay.map((one, at) => ({
    ...one,
    ...(at % 900 === 11 ? { died: "16/11/2026" } : {}),
    ...(at % 40 === 3 ? { street: "12 New Street", postcode: "ZZ99 1AL" } : {}),
    ...(at % 60 === 5 ? { mobile: `07700 8${String(at % 100_000).padStart(5, "0")}` } : {}),
    ...(at % 2_000 === 17 ? { born: "31/02/1980" } : {}),
    ...(at % 2_500 === 19 ? { sex: one.sex === "Female" ? "Male" : "Female" } : {}),
  }));
  const last = before.length * 2;
  return [...now, ...firstWeek(last + newcomers, 7).slice(last)];
}

/** Back again: everybody of the first week who had gone, at most so many. */
export const returned = (before: readonly Listed[], after: readonly Listed[], most: number): Listed[] => {
  const here = new Set(after.map(({ localId }) => localId));
  return [...after, ...before.filter(({ localId }) => !here.has(localId)).slice(0, most)];
};

const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The list as the report's file. */
export const emisCsv = (people: readonly Listed[], odsCode: string): string =>
  [
    heading,
    ...people.map(
      (one) =>
      [one.localId, odsCode, "Larkspur Lane Surgery", "Dr Ada Moss", one.number, "", one.family, one.given, "", one.born, one.sex, "", one.street, "", one.town, "", one.postcode, "", one.mobile, "", one.email, one.registered, one.died, one.isRestricted ? "TRUE" : ""].map(quoted).join(","), // prettier-ignore
    ),
    "",
  ].join("\r\n");
