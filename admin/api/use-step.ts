import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { useNavigate } from "react-router";
import { useAnnounce } from "../layout/announce.ts";
import { apiErrorOf } from "./api-error.ts";
import { ask } from "./client.ts";
import { press } from "./press.ts";
import { useSending } from "./use-sending.ts";

interface Then<Data> {
  /** What is announced once it is done; nothing where there are no words. */
  done?: string | ((data: Data) => string | undefined);
  /** The page to go to once it is done. */
  to?: string | ((data: Data) => string | undefined);
}

/**
 * Takes a step: one mutation under one key a press. A press whose outcome is unknown keeps its key, so pressing again
 * never does it twice. When done, all that is on screen is read again; when refused, `error` says why and by which rule.
 */
export function useStep<Data, Variables extends object>(
  document: TypedDocumentNode<Data, Variables>,
  { done, to }: Then<Data> = {},
) {
  const queryClient = useQueryClient();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const open = useRef<{ key: string; said: string }>(undefined);

  return useSending(async (variables: Variables) => {
    const said = JSON.stringify(variables);
    if (open.current?.said !== said) open.current = { key: press(), said };
    try {
      const data = await ask(document, variables, { key: open.current.key });
      open.current = undefined;
      await queryClient.invalidateQueries();
      const next = typeof to === "function" ? to(data) : to;
      const words = typeof done === "function" ? done(data) : done;
      if (words) announce(words, next);
      if (next) await navigate(next);
      return data;
    } catch (caught) {
      const error = apiErrorOf(caught);
      if (!error.isUncertain) open.current = undefined;
      if (error.code === "CONFLICT") await queryClient.invalidateQueries();
      throw error;
    }
  });
}
