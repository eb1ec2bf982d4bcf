import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import { ApiError } from "../api/api-error.ts";
import { press } from "../api/press.ts";
import { upload } from "../api/upload.ts";
import { useSending } from "../api/use-sending.ts";
import { useAnnounce } from "../layout/announce.ts";
import { FileField } from "../ui/FileField.tsx";
import { Form } from "../ui/Form.tsx";
import { Section } from "../ui/Section.tsx";

const nothingChosen = new ApiError("BAD_USER_INPUT", "Choose a file first.", undefined, {
  file: "Choose a file first.",
});

/** Chooses one file and sends it; the report opens when the server has read it. */
export const UploadForm = () => {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const sending = useSending(async (file: FormDataEntryValue | null) => {
    if (!(file instanceof File) || file.name === "") throw nothingChosen;
    const report = `/import/${await upload(file, press())}/show`;
    await queryClient.invalidateQueries();
    announce("The file was read.", report);
    await navigate(report);
  });
  return (
    <Section name="upload" title="Load a file of patients">
      <Form sending={sending} onSend={(values) => sending.send(values.get("file"))} action="Load the file">
        <FileField
          name="file"
          label="File"
          hint="A FHIR R4 Patient or a Bundle of them (JSON), or a cohort list (CSV), up to 20 MB. Loading the same file again changes nothing."
          accept=".csv,.json,text/csv,application/json,application/fhir+json"
        />
      </Form>
    </Section>
  );
};
