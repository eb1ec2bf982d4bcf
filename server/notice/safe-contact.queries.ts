/**
 * By which ways it is safe to reach a patient, as json of `channels` and `isSharedWithConcern`; NULL where nobody
 * recorded any (BR-CO-04, BR-CL-24).
 */
export const safeContact = (_patient: string) => "NULL::json";
