/** SURNAME, Given: as every screen, letter and label names a patient to staff. */
export const patientName = ({ familyName, givenName }: { familyName: string; givenName: string }) =>
  `${familyName.toLocaleUpperCase("en-GB")}, ${givenName}`;
