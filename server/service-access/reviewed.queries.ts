/**
 * SQL for whether redaction reviews that are signed off cover a service of a patient over a range, together and without a
 * gap (BR-REG-04, BR-LV-02). A review of the full record covers every service; a proxy's covers the proxy alone (BR-CL-53).
 */
export const isReviewed = (patient: string, service: string, from: string, until: string) => `
  (SELECT coalesce(range_agg(daterange(v.from_on, v.until_on, '[]')), '{}') @> daterange(least(${from}, ${until} - 1), ${until}, '[)')
     FROM redaction_review v
    WHERE v.patient_id = ${patient} AND v.state = 'SIGNED_OFF' AND v.purpose <> 'PROXY'
      AND v.services && ARRAY[${service}, 'FULL_HISTORIC_RECORD', 'FULL_PROSPECTIVE_RECORD'])`;
