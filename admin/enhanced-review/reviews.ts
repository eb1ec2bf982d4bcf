import { lazily, type Feature } from "../feature.ts";

/** Enhanced reviews of a 104; they are opened from My work, from an application and from the patient's page. */
export const reviews: Feature = {
  name: "reviews",
  permission: "review.read",
  show: lazily(() => import("./ReviewPage.tsx"), "ReviewPage"),
};
