import { z } from "zod";

export const Text = z.string().nullish();
export const Period = z.looseObject({ start: Text, end: Text }).nullish();
const Coding = z.looseObject({ code: Text });
export const Concept = z.looseObject({
  coding: z.union([z.array(Coding), Coding.transform((one) => [one])]).nullish(),
});
export const Fact = z.looseObject({
  url: z.string(),
  valueCodeableConcept: Concept.nullish(),
  valueCoding: Coding.nullish(),
  valueBoolean: z.boolean().nullish(),
  valuePeriod: Period,
});
export const Extension = Fact.extend({ extension: z.array(Fact).nullish() });
const Identifier = z.looseObject({
  system: Text,
  value: Text,
  period: Period,
  extension: z.array(Extension).nullish(),
});
export const HumanName = z.looseObject({
  use: Text,
  family: Text,
  given: z.array(z.string()).nullish(),
  prefix: z.array(z.string()).nullish(),
  period: Period,
});
const Contact = z.looseObject({ system: Text, use: Text, value: Text, period: Period });
const Address = z.looseObject({ use: Text, line: z.array(z.string()).nullish(), postalCode: Text, period: Period });
const Practice = z.looseObject({ display: Text, identifier: Identifier.nullish() });

/** The part of FHIR R4 Patient, as the Personal Demographics Service gives it, that Gatehouse keeps. */
export const Patient = z.looseObject({
  resourceType: z.literal("Patient"),
  meta: z.looseObject({ security: z.array(Coding).nullish() }).nullish(),
  identifier: z.array(Identifier).nullish(),
  name: z.array(HumanName).nullish(),
  gender: Text,
  birthDate: Text,
  deceasedDateTime: Text,
  deceasedBoolean: z.boolean().nullish(),
  address: z.array(Address).nullish(),
  telecom: z.array(Contact).nullish(),
  generalPractitioner: z.array(Practice).nullish(),
  extension: z.array(Extension).nullish(),
});
export type Patient = z.infer<typeof Patient>;
export type HumanName = z.infer<typeof HumanName>;
export type Fact = z.infer<typeof Fact>;
export type Period = z.infer<typeof Period>;
export type Extension = z.infer<typeof Extension>;
