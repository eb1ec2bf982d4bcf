import type { ChangeDatabase } from "../database/practice-database.ts";
import { codeKindsSql } from "../supplier-report/code-differences.queries.ts";

/** Who left or is known to be dead for certain; nobody who was only reported as having died. */
export const isFinal = "going.cause IN ('LEFT_PRACTICE', 'DIED')";

const why = "CASE going.cause WHEN 'DIED' THEN 'The patient died.' ELSE 'The patient left this practice.' END";

/** A copy that was asked for is owed after the patient has left, and the dead have records that are asked for (domain.md 5.6, 5.7). */
const cancelReviews = `
  UPDATE redaction_review SET state = 'CANCELLED', cancelled_reason = ${why}, version = version + 1
    FROM going WHERE ${isFinal} AND redaction_review.patient_id = going.patient_id
     AND redaction_review.state NOT IN ('SIGNED_OFF', 'CANCELLED') AND redaction_review.purpose <> 'ACCESS_REQUEST'
  RETURNING redaction_review.patient_id, redaction_review.id`;

const cancelTasks = `
  UPDATE redaction_task SET state = 'CANCELLED', approved_by = NULL, approved_at = NULL, claimed_by = NULL, claimed_until = NULL, version = version + 1
   WHERE review_id = ANY ($1) AND state <> 'CANCELLED'`;

const closeEnhancedReviews = `
  UPDATE enhanced_review SET state = 'CLOSED', closed_cause = going.cause, closed_at = $1, version = version + 1
    FROM going WHERE ${isFinal} AND enhanced_review.patient_id = going.patient_id AND enhanced_review.state IN ('OPEN', 'IN_REVIEW')
  RETURNING enhanced_review.patient_id`;

/** A link that was made today ends today; one cannot end before it was made. */
const endNhsLogins = `
  UPDATE nhs_login_link SET ended_on = greatest($1::date, linked_on), ended_by = $2
    FROM going WHERE ${isFinal} AND nhs_login_link.patient_id = going.patient_id AND nhs_login_link.ended_on IS NULL
  RETURNING nhs_login_link.patient_id`;

const closeHelpOffers = `
  UPDATE help_offer SET outcome = 'NOT_POSSIBLE', closed_by = $2, closed_at = $1, version = version + 1
    FROM going WHERE ${isFinal} AND help_offer.patient_id = going.patient_id AND help_offer.closed_at IS NULL
  RETURNING help_offer.patient_id`;

/** Nothing more is entered in a record that goes to another practice or is closed. */
const supersedeEntries = `
  UPDATE clinical_system_item SET superseded_at = $1, version = version + 1
    FROM going WHERE ${isFinal} AND clinical_system_item.patient_id = going.patient_id
     AND action = 'ENTER' AND confirmed_at IS NULL AND superseded_at IS NULL`;

/** What is still on there stays a difference until a list shows that it is off; who has ended has an item of their own. */
const closeDifferences = `
  UPDATE register_difference SET closed_at = $1, outcome = 'GONE', version = version + 1
    FROM going WHERE ${isFinal} AND register_difference.patient_id = going.patient_id AND register_difference.closed_at IS NULL
     AND kind IN ('HERE_BUT_NOT_ONLINE', 'ANOTHER_VISIBLE_FROM', ${codeKindsSql})`;

/** Each service that a carer has on there: the same day, as every closing (BR-CL-11, BR-CL-40). */
const askAboutCarers = `
  INSERT INTO register_difference (practice_id, id, patient_id, kind, service, ours, theirs, batch_id, opened_at, due_on, version)
  SELECT DISTINCT ON (waiting.patient_id, service) $1, new_id($2), waiting.patient_id, 'CARER_AFTER_LEAVING', service, 'ENDED', 'ACTIVE', $3, $2, $4, 1
    FROM going JOIN reported_proxy AS waiting ON waiting.patient_id = going.patient_id AND waiting.state IN ('WAITING', 'TAKEN')
   CROSS JOIN unnest(waiting.services) AS service
   WHERE going.cause <> 'DEATH_TAKEN_BACK' AND service <> 'ACCOUNT'
  ON CONFLICT (practice_id, patient_id, kind, service) WHERE closed_at IS NULL DO NOTHING`;

const endCarers = `
  UPDATE reported_proxy SET state = 'ENDED',
         ended_reason = CASE going.cause WHEN 'DIED' THEN 'ROLE_DEACTIVATED_PATIENT_DECEASED' ELSE 'ROLE_DEACTIVATED_PATIENT_GP_TRANSFERRED' END
    FROM going WHERE ${isFinal} AND reported_proxy.patient_id = going.patient_id AND reported_proxy.state IN ('WAITING', 'TAKEN')
  RETURNING reported_proxy.patient_id`;

export interface Ending {
  now: Date;
  today: string;
  staffId: string | null;
  batchId: string;
}

interface Ended {
  patient_id: string;
}

/** Ends the work that is open about the patients in `going`, and who acts for them; answers whose, for each kind (BR-LE-10). */
export async function endWork(database: ChangeDatabase, { now, today, staffId, batchId }: Ending) {
  const reviews = await database.query<Ended & { id: string }>(cancelReviews);
  await database.query(cancelTasks, [reviews.map(({ id }) => id)]);
  const enhancedReviews = await database.query<Ended>(closeEnhancedReviews, [now]);
  const nhsLogins = await database.query<Ended>(endNhsLogins, [today, staffId]);
  const helpOffers = await database.query<Ended>(closeHelpOffers, [now, staffId]);
  await database.query(supersedeEntries, [now]);
  await database.query(closeDifferences, [now]);
  await database.query(askAboutCarers, [database.practiceId, now, batchId, today]);
  const carers = await database.query<Ended>(endCarers);
  return { reviews, enhancedReviews, nhsLogins, helpOffers, carers };
}
