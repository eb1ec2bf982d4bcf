/**
 * When the session ends, by this computer's clock: the server's own clock (its Date header) tells how long is left.
 * Where the two disagree beyond reason, an answer means that the session has just been used.
 */
export function endOf(headers: Headers, now: number, idleMinutes: number): number | undefined {
  const ends = Date.parse(headers.get("x-session-ends") ?? "");
  if (Number.isNaN(ends)) return undefined;
  const idle = idleMinutes * 60_000;
  const left = ends - Date.parse(headers.get("date") ?? "");
  return now + (left > 0 && left <= idle + 1_000 ? left : idle);
}
