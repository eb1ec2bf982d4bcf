import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { GraphQLClient } from "graphql-request";
import { odsCode } from "../session/practice-in-address.ts";
import { heard, sessionEnded } from "../session/session.ts";
import { apiErrorOf } from "./api-error.ts";

const client = new GraphQLClient(`${location.origin}/graphql`, {
  credentials: "same-origin",
  headers: odsCode ? { "X-Practice": odsCode } : {},
  fetch: async (input: RequestInfo | URL, init?: RequestInit) => {
    const response = await fetch(input, init);
    heard(response.headers);
    return response;
  },
});

export interface How {
  /** The press of a button behind a change; see press(). */
  key?: string;
  signal?: AbortSignal;
}

const pauses = [300, 1_500];

/** Asks the server; tries again only where nothing was answered, which is safe for a read and for a keyed change. */
export async function ask<Data, Variables extends object>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { key, signal }: How = {},
): Promise<Data> {
  const isRepeatable = key !== undefined || String(document).startsWith("query");
  const headers = key ? { "Idempotency-Key": key } : undefined;
  for (let tries = 0; ; tries += 1) {
    try {
      return await client.request<Data>({ document, variables, requestHeaders: headers, signal });
    } catch (caught) {
      if (signal?.aborted) throw caught;
      const error = apiErrorOf(caught);
      if (error.code === "UNAUTHENTICATED") sessionEnded();
      const pause = isRepeatable ? pauses[tries] : undefined;
      if (!error.isUncertain || pause === undefined) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
