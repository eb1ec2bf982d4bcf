/** Whether a coercion concern is open on a patient: the newest coercion check of any application of theirs found one. */
export const concernOn = (patient: string) => `coalesce((SELECT outcome = 'CONCERN' FROM registration_check
  WHERE registration_check.patient_id = ${patient} AND kind = 'COERCION' ORDER BY checked_at DESC, registration_check.id DESC LIMIT 1), false)`;
