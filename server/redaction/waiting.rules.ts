import type { Service } from "../service-access/service.ts";
import { addDays } from "../time.ts";
import type { ReviewPurpose, ReviewState } from "./redaction.words.ts";

/** A service that only waits for a redaction review. */
export interface Waiting {
  service: Service;
  visibleFrom: string | null;
}

export interface KnownReview {
  purpose: ReviewPurpose;
  state: ReviewState;
  services: readonly Service[];
  fromOn: string | null;
  untilOn: string;
  applicationId: string | null;
}

export interface ToOpen {
  purpose: ReviewPurpose;
  services: Service[];
  fromOn: string | null;
}

const whole: readonly Service[] = ["FULL_HISTORIC_RECORD", "FULL_PROSPECTIVE_RECORD"];

/**
 * The review that an application opens by itself when services of it wait for one (BR-REG-04, BR-LV-02, domain.md 13.1):
 * over the record that came in, when that reaches to the day the application was received; none that is open already,
 * and none again where somebody gave it up.
 */
export function reviewToOpen(
  waiting: readonly Waiting[],
  application: { id: string; receivedOn: string },
  reviews: readonly KnownReview[],
  lastRecordOn: string | null,
): ToOpen | undefined {
  const until = addDays(application.receivedOn, -1);
  if (lastRecordOn === null || lastRecordOn < until) return undefined;
  if (reviews.some(({ state, applicationId }) => state === "CANCELLED" && applicationId === application.id))
    return undefined;
  const open = reviews.filter(({ state }) => state !== "SIGNED_OFF" && state !== "CANCELLED");
  const left = waiting.filter((each) => !open.some((review) => covers(review, each, until)));
  if (left.length === 0) return undefined;
  const services = left.map(({ service }) => service);
  const purpose = services.some((service) => whole.includes(service)) ? "HISTORIC_ACCESS" : "CODED_RECORD";
  if (open.some((review) => review.purpose === purpose)) return undefined;
  const days = left.map(({ visibleFrom }) => visibleFrom);
  const isWhole = days.includes(null);
  return { purpose, services, fromOn: isWhole ? null : (days.sort()[0] ?? null) };
}

/** Once signed off it will count for the service; a proxy's counts for the proxy alone (BR-CL-53). */
const covers = (
  { purpose, services, fromOn, untilOn }: KnownReview,
  { service, visibleFrom }: Waiting,
  until: string,
) =>
  purpose !== "PROXY" &&
  [service, ...whole].some((each) => services.includes(each)) &&
  (fromOn === null || (visibleFrom !== null && fromOn <= visibleFrom)) &&
  untilOn >= until;
