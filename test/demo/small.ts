import { practices, type DemonstrationPractice } from "../../server/demo/people.ts";

/** Both practices with shorter lists and fewer cases. */
export const small = practices.map((practice, at): DemonstrationPractice => ({
  ...practice,
  size: at === 0 ? 800 : 300,
  cases: at === 0 ? 40 : 12,
}));
