import { accessWording } from "./wording-access.ts";
import { applicationWording } from "./wording-application.ts";
import { othersWording } from "./wording-others.ts";
import type { NoticeTemplate } from "./templates.ts";

/** The words of a notice. A blank line begins a paragraph, '# ' a heading, '- ' a line of a list, and {{name}} is a field. */
export interface Wording {
  subject: string;
  body: string;
}

/** Gatehouse's own words, which stand until a practice writes its own; version 0 of each. */
export const ownWording: Record<NoticeTemplate, Wording> = {
  ...applicationWording,
  ...accessWording,
  ...othersWording,
};
