import type { ApplicationInput } from "../../schema/documents.ts";
import { textIn } from "../ui/form-values.ts";
import type { FormReader } from "../ui/read-form.ts";
import { serviceName } from "../ui/services.ts";
import { lookedAt } from "./look.ts";
import { channels, declarations, formats, historicForms, initiators } from "./words.ts";

/** Somebody else looks in the record afterwards. */
export const lookLater = { LATER: "I did not look; somebody looks later" };

/** How the patient accepted their responsibilities. */
export const acceptances = {
  FORM: "They signed the form, or ticked it online",
  EXPLAINED: "I explained the responsibilities, and they understood",
};

const consents = { EMAIL: "By e-mail", SMS: "By text message" };

/** The form as TakeForm asks for it. */
export function asked(form: FormReader, values: FormData): ApplicationInput {
  const services = form.ticked("services", serviceName);
  if (services.length === 0) form.wrong("services", "Choose at least one service.");
  const visibleFrom = { FULL_PROSPECTIVE_RECORD: "visibleFrom", FULL_HISTORIC_RECORD: "historicFrom" } as const;
  const isHistoric = services.includes("FULL_HISTORIC_RECORD");
  const isExplained = textIn(values, "acceptance") === "EXPLAINED";
  const consent = form.ticked("consent", consents);
  return {
    services: services.map((service) => ({
      service,
      visibleFrom: service in visibleFrom ? form.dateOrNull(visibleFrom[service as keyof typeof visibleFrom]) : null,
    })),
    historicRequestedOn: isHistoric ? form.dateOrNull("historicRequestedOn") : null,
    historicRequestForm: isHistoric ? form.choiceOrNull("historicRequestForm", historicForms) : null,
    historicIsAccessRequest: isHistoric ? values.has("historicIsAccessRequest") : null,
    channel: form.choice("channel", channels, "Choose how the application came."),
    initiatedBy: form.choice("initiatedBy", initiators, "Say whose idea it was."),
    receivedOn: form.date("receivedOn", "Write the day on which it came."),
    declarations: isExplained ? [] : form.ticked("declarations", declarations),
    signedOn: isExplained ? null : form.dateOrNull("signedOn"),
    responsibilitiesFormat: isExplained
      ? form.choice("responsibilitiesFormat", formats, "Choose how they were explained.")
      : null,
    leafletVersion: form.text("leafletVersion", "Write which version of the leaflet was given."),
    leafletFormat: form.choice("leafletFormat", formats, "Choose in which form the leaflet was given."),
    leafletOn: form.date("leafletOn", "Write the day on which the leaflet was given."),
    consentEmail: consent.includes("EMAIL"),
    consentSms: consent.includes("SMS"),
    capacityDoubt: values.has("capacityDoubt"),
    looked: textIn(values, "account") === "LATER" ? null : lookedAt(form),
  };
}

export { consents };
