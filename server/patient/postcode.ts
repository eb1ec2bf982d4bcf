/** The forms of Royal Mail, among them the pseudo postcodes ZZ99 (no fixed abode, abroad), and the old GIR 0AA. */
const form = /^([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})$|^(GIR)(0AA)$/;

/** Yields a postcode in capitals with one space, SW1A 1AA, or why it is none; whether it exists is not asked. */
export function parsePostcode(text: string): { value: string } | { problem: string } {
  const compact = text.toUpperCase().replace(/[\s\p{Pd}.\u200B\uFEFF]/gu, "");
  if (compact === "") return { problem: "The postcode is missing." };
  if (form.test(compact)) return { value: `${compact.slice(0, -3)} ${compact.slice(-3)}` };
  if (/^[A-Z]{1,2}\d[A-Z\d]?$/.test(compact)) return { problem: "This is only the first half of a postcode." };
  if (form.test(noughtForO(compact)))
    return { problem: "This is not a postcode; the letter O may stand where a nought belongs." };
  return { problem: "This is not a UK postcode, which looks like SW1A 1AA." };
}

/** The same with a nought where the last part must have a digit: L1 OAA is what people type for L1 0AA. */
const noughtForO = (compact: string) => compact.replace(/O(?=[A-Z]{2}$)/, "0");
