import { Alert } from "@mui/material";
import { SignInDocument } from "../../schema/documents.ts";
import { ask } from "../api/client.ts";
import { useSending } from "../api/use-sending.ts";
import { PlainLayout } from "../layout/PlainLayout.tsx";
import { Field } from "../ui/Field.tsx";
import { Form } from "../ui/Form.tsx";
import { textIn } from "../ui/form-values.ts";
import { Page } from "../ui/Page.tsx";
import { PasswordField } from "../ui/PasswordField.tsx";
import { sessionBegan } from "./session.ts";

export const SignIn = ({ why }: { why?: string }) => {
  const sending = useSending(async (values: FormData) => {
    const { signIn } = await ask(SignInDocument, {
      email: textIn(values, "email"),
      password: textIn(values, "password"),
    });
    sessionBegan(signIn);
  });
  return (
    <PlainLayout>
      <Page title="Sign in">
        {why && (
          <Alert severity="info" role="status">
            {why}
          </Alert>
        )}
        <Form sending={sending} onSend={sending.send} action="Sign in">
          <Field name="email" label="E-mail address" type="email" autoComplete="username" />
          <PasswordField name="password" label="Password" autoComplete="current-password" />
        </Form>
      </Page>
    </PlainLayout>
  );
};
