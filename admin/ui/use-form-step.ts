import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { useState } from "react";
import { apiErrorOf, type ApiError } from "../api/api-error.ts";
import { useStep } from "../api/use-step.ts";
import { readForm, type FormReader } from "./read-form.ts";

/** A step that is taken by sending a form: what is left empty is told before the server is asked. */
export function useFormStep<Data, Variables extends object>(
  document: TypedDocumentNode<Data, Variables>,
  read: (form: FormReader, values: FormData) => Variables,
  then: Parameters<typeof useStep<Data, Variables>>[1] = {},
) {
  const step = useStep(document, then);
  const [unread, setUnread] = useState<ApiError>();

  async function send(values: FormData): Promise<Data | undefined> {
    try {
      const variables = readForm(values, (form) => read(form, values));
      setUnread(undefined);
      return await step.send(variables);
    } catch (caught) {
      setUnread(apiErrorOf(caught));
      return undefined;
    }
  }

  return { send, isPending: step.isPending, error: unread ?? step.error };
}
