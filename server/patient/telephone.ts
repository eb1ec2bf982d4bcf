/**
 * A telephone number in one spelling, so that the same number is the same however a list writes it: digits alone, and 0
 * for +44. What is no plain number, such as one with a remark, stays as it is written.
 */
export function telephone(text: string): string {
  const digits = text.replace(/[\s().-]/g, "").replace(/^(\+44|0044)0?/, "0");
  return /^\+?\d{6,15}$/.test(digits) ? digits : text;
}
