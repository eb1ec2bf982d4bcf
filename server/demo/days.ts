const day = 86_400_000;

/** Civil days by plain arithmetic: a list of a hundred thousand patients asks for a million of them. */
export const daysBefore = (today: string, days: number) =>
  new Date(Date.parse(today) - days * day).toISOString().slice(0, 10);
export const daysFrom = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / day);
