import type { EntryKind } from "../record-entry/record-entry.words.ts";

/** An invented entry of a GP record: its kind, and what it says. */
export type Line = readonly [kind: EntryKind, text: string];

/** What fills most of a record: nobody else is in it, and nothing that the patient does not know. */
export const ordinary: readonly Line[] = [
  ["CONSULTATION", "Cough 5/7, no blood, apyrexial. Chest clear, sats 98%. Viral. Fluids and rest, back if worse."],
  [
    "CONSULTATION",
    "Low back pain 2/52 after gardening. No red flags. SLR normal. Stay active, ibuprofen, physio leaflet.",
  ],
  [
    "CONSULTATION",
    "BP review. Home readings average 134/82. No side effects. Continue amlodipine 5mg. Bloods in a year.",
  ],
  ["CONSULTATION", "Sore throat 3/7. FeverPAIN 1. No antibiotics today. Knows what to look out for."],
  ["CONSULTATION", "Eczema both elbows, flaring with the cold. Emollient 500g, hydrocortisone 1% for a week."],
  ["CONSULTATION", "Dyspepsia 2/12, no alarm features. Trial of omeprazole 20mg for 4/52. H. pylori stool test."],
  ["CONSULTATION", "Asthma review. ACT 22. Inhaler technique good. Peak flow 440. Action plan updated."],
  ["CONSULTATION", "Ear wax both sides. Olive oil drops for two weeks, then review for microsuction."],
  ["CONSULTATION", "Travel advice. Hepatitis A and typhoid given, left arm. Antimalarials discussed."],
  ["CONSULTATION", "Knee pain, worse on stairs. Crepitus, no effusion. Likely osteoarthritis. Exercises, topical gel."],
  ["CONSULTATION", "Telephone: results explained, all normal. Tired since the winter. Sleep advice, review in 6/52."],
  ["CONSULTATION", "Ingrowing toenail right great toe, not infected. Salt water soaks, podiatry if no better."],
  ["OBSERVATION", "Blood pressure 128/76 mmHg"],
  ["OBSERVATION", "Blood pressure 136/84 mmHg"],
  ["OBSERVATION", "Body mass index 26.4 kg/m2"],
  ["OBSERVATION", "Ex-smoker, stopped more than ten years ago"],
  ["OBSERVATION", "Alcohol 6 units a week"],
  ["PROBLEM", "Essential hypertension"],
  ["PROBLEM", "Osteoarthritis of knee"],
  ["PROBLEM", "Hay fever"],
  ["RESULT", "Full blood count: normal. No action."],
  ["RESULT", "Urea and electrolytes: normal. eGFR above 90."],
  ["RESULT", "HbA1c 39 mmol/mol. Normal."],
  ["RESULT", "Serum cholesterol 4.9 mmol/L, HDL 1.4. QRISK below 10%."],
  ["RESULT", "Thyroid function: TSH 2.1, normal."],
  ["RESULT", "Liver function: ALT 24, bilirubin 9. Normal."],
  ["RESULT", "Urine culture: no growth."],
  ["RESULT", "Vitamin D 58 nmol/L. Adequate."],
  ["RESULT", "Chest X-ray: lungs and heart normal."],
  ["RESULT", "Ferritin 88 ug/L. Normal."],
  ["MEDICATION", "Amlodipine 5mg tablets, one daily, 28 tablets"],
  ["MEDICATION", "Omeprazole 20mg capsules, one daily, 28 capsules"],
  ["MEDICATION", "Salbutamol 100 micrograms inhaler, two puffs when needed"],
  ["MEDICATION", "Paracetamol 500mg tablets, two up to four times a day"],
  ["MEDICATION", "Cetirizine 10mg tablets, one daily"],
  ["IMMUNISATION", "Influenza vaccination, left deltoid"],
  ["IMMUNISATION", "Tetanus, diphtheria and polio booster"],
  ["ALLERGY", "Penicillin: rash"],
  ["REFERRAL", "Referred to physiotherapy for the knee"],
  ["DIARY", "Blood pressure review due"],
  ["DOCUMENT", "Physiotherapy discharge: four sessions attended, full movement, exercises at home. No follow-up."],
  [
    "DOCUMENT",
    "Dear Colleague, thank you for referring this patient with dyspepsia. Gastroscopy was normal. Copied to the patient.",
  ],
  ["DOCUMENT", "Eye screening: no retinopathy. Recall in a year."],
];

/** What somebody must look at before it is shown; every name in it is invented. */
export const sensitive: readonly Line[] = [
  [
    "CONSULTATION",
    "Daughter Verity rang before the appointment: worried about the drinking. Please do not say that she rang.",
  ],
  ["CONSULTATION", "Low in mood. Says that flatmate Anselm is on remand for fraud, and his parents do not know."],
  [
    "CONSULTATION",
    "Disclosed that partner has been pushing and slapping her. DASH done, score 15, MARAC referral. Safe to ring at work only.",
  ],
  [
    "CONSULTATION",
    "Neighbour Mr Thistlewood called in: shouting at night, bins not out for weeks. Wants it kept that he came.",
  ],
  ["CONSULTATION", "Memory: 6CIT 15. Possible early dementia, not mentioned to the patient yet. Referred."],
  ["CONSULTATION", "Seen at GUM clinic, treated for chlamydia. Partner informed by the clinic."],
  ["CONSULTATION", "First time told anyone: abused by an uncle as a child. Talking therapy referral."],
  [
    "CONSULTATION",
    "Brother Leopold has been diagnosed with schizophrenia and is in hospital. The patient was asked to tell nobody.",
  ],
  [
    "CONSULTATION",
    "Wife waited behind: he is still driving in spite of the blackouts. He does not know that she told us.",
  ],
  ["CONSULTATION", "If he learns who told the police he says that he will hurt them. Staff not to see him alone."],
  [
    "DOCUMENT",
    "Child protection conference, minutes. The children remain on a plan, category neglect. Father has relapsed.",
  ],
  ["DOCUMENT", "Page 2 of 2. Re: Mr Ignatius Pell, born 3 April 1961. Anticoagulation clinic, continue warfarin."],
  ["RESULT", "CT chest: 3 cm spiculated mass, right upper lobe, suspicious for malignancy. Patient not yet informed."],
  ["RESULT", "HIV antibody positive, confirmed. Clinic to call the patient in."],
  ["PROBLEM", "Victim of domestic abuse"],
];
