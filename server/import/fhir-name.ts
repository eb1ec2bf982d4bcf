import { type HumanName, type Period } from "./fhir-form.ts";
import { said } from "./incoming-patient.ts";

/** The entry that holds today, else the first: what has ended counts only where nothing current is known. */
export const current = <T extends { period?: Period }>(entries: T[], today: string): T | undefined =>
  entries.find(({ period }) => holdsOn(period, today)) ?? entries[0];

/** Periods name whole days, months or years, and the last one is part of them. */
export function holdsOn(period: Period, today: string): boolean {
  const start = (period?.start ?? "").slice(0, 10);
  const end = (period?.end ?? today).slice(0, 10);
  return start <= today && end >= today.slice(0, end.length);
}

export function currentName(names: HumanName[], today: string): HumanName | undefined {
  const chosen = ["usual", "official"].flatMap((word) => names.filter(({ use }) => use === word));
  return current(chosen, today) ?? names[0];
}

export function nickname(names: HumanName[], today: string): string | undefined {
  const name = names.find(({ use, period }) => use === "nickname" && holdsOn(period, today));
  return name?.given?.join(" ") ?? name?.family ?? undefined;
}

/** Former names in full, each once, by which people may still be looked for. */
export function previousNames(names: HumanName[], now: HumanName | undefined, today: string): string[] {
  const whole = ({ given, family }: HumanName) => said([...(given ?? []), family ?? ""].join(" "));
  const former = names.filter(
    ({ use, period }) => use === "old" || use === "maiden" || (use !== "nickname" && !holdsOn(period, today)),
  );
  const written = former.filter((name) => name !== now).flatMap((name) => whole(name) ?? []);
  return [...new Set(written)].filter((name) => now === undefined || name !== whole(now));
}
