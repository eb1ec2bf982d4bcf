import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { useQuery } from "@tanstack/react-query";
import type { ApiError } from "./api-error.ts";
import { ask } from "./client.ts";

/** The server's answer to a query, kept in memory while it is on screen and read again after each step. */
export const useAnswer = <Data, Variables extends object>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { enabled = true, every }: { enabled?: boolean; every?: number | undefined } = {},
) =>
  useQuery<Data, ApiError>({
    queryKey: [document, variables],
    queryFn: ({ signal }) => ask(document, variables, { signal }),
    enabled,
    ...(every === undefined ? {} : { refetchInterval: every }),
  });
