import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import type { TakenFragment } from "../../schema/documents.ts";
import type { FormReader } from "../ui/read-form.ts";
import { useFormStep } from "../ui/use-form-step.ts";
import { useCase } from "./case.ts";

interface Seen {
  id: string;
  version: number;
}

interface Then {
  done: string;
  /** The section where one stays, where the step does not lead on by itself. */
  stay?: string;
}

/** A step of the case on screen: sends the version that is seen, then leads to what comes next. */
export function useCaseStep<Variables extends Seen>(
  document: TypedDocumentNode<{ application: TakenFragment }, Variables>,
  read: (form: FormReader, values: FormData) => Omit<Variables, keyof Seen>,
  { done, stay }: Then,
) {
  const { application, finish } = useCase();
  const { id, version } = application;
  const step = useFormStep(document, (form, values) => ({ id, version, ...read(form, values) }) as Variables, { done });

  async function send(values: FormData) {
    const data = await step.send(values);
    if (data) finish(data.application.state, stay);
  }

  return { ...step, send };
}
