import { ChangePasswordDocument } from "../../schema/documents.ts";
import { ask } from "../api/client.ts";
import { useSending } from "../api/use-sending.ts";
import { PlainLayout } from "../layout/PlainLayout.tsx";
import { Form } from "../ui/Form.tsx";
import { textIn } from "../ui/form-values.ts";
import { Page } from "../ui/Page.tsx";
import { PasswordField } from "../ui/PasswordField.tsx";
import { sessionBegan } from "./session.ts";
import { SignOutButton } from "./SignOutButton.tsx";

/** The first password was given by somebody else; nothing else opens until the person has chosen their own. */
export const ChangePassword = () => {
  const sending = useSending(async (values: FormData) => {
    const { changePassword } = await ask(ChangePasswordDocument, {
      current: textIn(values, "current"),
      chosen: textIn(values, "chosen"),
    });
    sessionBegan(changePassword);
  });
  return (
    <PlainLayout>
      <Page title="Choose your own password">
        <Form sending={sending} onSend={sending.send} action="Save password" other={<SignOutButton />}>
          <PasswordField
            name="current"
            label="Password you signed in with"
            hint="The one you were given."
            autoComplete="current-password"
          />
          <PasswordField
            name="chosen"
            label="New password"
            hint="15 characters or more. Three or four unrelated words make a good password."
            autoComplete="new-password"
          />
        </Form>
      </Page>
    </PlainLayout>
  );
};
