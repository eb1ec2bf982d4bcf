/** A choice of a list: its name, and a code or an id. */
export interface FilterChoice {
  name: string;
  value: string;
}

const code = /^[A-Z][A-Z_]{0,39}$/;
const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What is wrong with a filter as it is to be saved; empty when it can be. Codes and ids alone: what was searched for is never kept. */
export function filterProblems(name: string, choices: readonly FilterChoice[]): Record<string, string> {
  const problems: Record<string, string> = {};
  if (!name.trim()) problems["name"] = "Give the filter a name.";
  else if (name.trim().length > 60) problems["name"] = "Keep the name to 60 letters.";
  else if (/\d{3}[ -]?\d{3}[ -]?\d{4}/.test(name)) problems["name"] = "Do not put an NHS number in the name.";
  if (choices.length === 0) problems["choices"] = "Choose something in the list first; then save the filter.";
  if (choices.length > 10) problems["choices"] = "A filter holds at most 10 choices.";
  const strange = choices.some((each) => !/^[a-z][A-Za-z]{0,29}$/.test(each.name) || !(code.test(each.value) || id.test(each.value))); // prettier-ignore
  const twice = new Set(choices.map((each) => each.name)).size < choices.length;
  if (strange || twice)
    problems["choices"] = "A filter is made of the list's own choices, each once; searches are not saved.";
  return problems;
}
