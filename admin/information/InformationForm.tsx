import { ChangePatientInformationDocument, type PatientInformationFragment, type Service } from "../../schema/documents.ts"; // prettier-ignore
import { useStep } from "../api/use-step.ts";
import { Field } from "../ui/Field.tsx";
import { Form } from "../ui/Form.tsx";
import { textIn } from "../ui/form-values.ts";
import { serviceLabel, services } from "../ui/services.ts";
import { Ticks } from "../ui/Ticks.tsx";

const linesIn = (values: FormData, name: string) =>
  textIn(values, name)
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

/** The practice's named contacts and what else stands in the leaflet, the guidance, the form and every letter. */
export const InformationForm = ({ information }: { information: PatientInformationFragment }) => {
  const step = useStep(ChangePatientInformationDocument, { done: "Kept. From now on patients get the new edition." });
  const send = (values: FormData) =>
    step.send({
      version: information.version,
      contents: {
        address: linesIn(values, "address"),
        phone: textIn(values, "phone"),
        website: textIn(values, "website"),
        onlineContact: textIn(values, "onlineContact"),
        recordContact: textIn(values, "recordContact"),
        concernContact: textIn(values, "concernContact"),
        services: values.getAll("services").map(String) as Service[],
        nominatedStaff: linesIn(values, "nominatedStaff"),
        otherWays: textIn(values, "otherWays"),
        news: textIn(values, "news"),
      },
    });
  return (
    <Form sending={step} onSend={send} action="Keep as the new edition">
      <Field
        name="address"
        label="Address"
        hint="One line each, without the practice's name."
        rows={4}
        defaultValue={information.address.join("\n")}
      />
      <Field name="phone" label="Telephone number patients ring" defaultValue={information.phone} />
      <Field name="website" label="Website (optional)" defaultValue={information.website} />
      <Field
        name="onlineContact"
        label="Who looks after online services"
        hint="A name or a role."
        defaultValue={information.onlineContact}
      />
      <Field
        name="recordContact"
        label="Who to ask about what the record says"
        defaultValue={information.recordContact}
      />
      <Field
        name="concernContact"
        label="Who to speak to in private about a concern"
        defaultValue={information.concernContact}
      />
      <Field
        name="nominatedStaff"
        label="Nominated staff"
        hint="One to six, one a line."
        rows={3}
        defaultValue={information.nominatedStaff.join("\n")}
      />
      <Ticks
        name="services"
        legend="Services you offer online"
        choices={services.map((service) => ({ value: service, label: serviceLabel(service) }))}
        defaultValues={information.services}
      />
      <Field name="otherWays" label="Other ways to get care" rows={3} defaultValue={information.otherWays} />
      <Field name="news" label="Where you post news" defaultValue={information.news} />
    </Form>
  );
};
