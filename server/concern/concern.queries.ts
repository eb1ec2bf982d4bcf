/** Whether a restricted concern is open on a patient: nothing is switched on while it is (BR-CO-01). */
export const concernOn = (patient: string) =>
  `EXISTS (SELECT FROM concern WHERE concern.patient_id = ${patient} AND concern.restricted AND concern.closed_at IS NULL)`;

/** Whether an item for the clinical system came of a restricted concern, or of its end. */
export const isOfRestricted = (item: string) =>
  `EXISTS (SELECT FROM service_access AS left_by JOIN concern ON concern.id = left_by.concern_id
            WHERE left_by.id = ${item}.service_access_id AND concern.restricted)`;
