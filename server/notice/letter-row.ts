import type { InformationContents } from "../information/information.rules.ts";
import type { NoticeChannel, NoticeFormat, NoticeNeed, NoticeState } from "./notice.rules.ts";
import type { Recipient } from "./route.rules.ts";
import type { NoticeTemplate } from "./templates.ts";

/** Everything that a notice's letter is made of, and whether it may still go. */
export interface LetterRow {
  id: string;
  version: number;
  patientId: string;
  applicationId: string | null;
  template: NoticeTemplate;
  state: NoticeState;
  format: NoticeFormat;
  channel: NoticeChannel | null;
  need: NoticeNeed | null;
  restricted: boolean;
  mergeFields: Record<string, unknown>;
  /** The practice's own words; null where ours stand. */
  subject: string | null;
  body: string | null;
  patientName: string;
  recipientName: string;
  addressLines: string[];
  postcode: string | null;
  email: string | null;
  mobile: string | null;
  isPatient: boolean;
  isGone: boolean;
  hasConcern: boolean;
  safe: Recipient["safe"];
  isKeptBack: boolean;
  reference: string | null;
  practiceName: string;
  informationVersion: number;
  information: InformationContents | null;
}
