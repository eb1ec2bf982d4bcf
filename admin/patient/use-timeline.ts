import { useInfiniteQuery } from "@tanstack/react-query";
import { PatientTimelineDocument, type PatientTimelineQuery } from "../../schema/documents.ts";
import type { ApiError } from "../api/api-error.ts";
import { ask } from "../api/client.ts";

type Answer = PatientTimelineQuery["patientTimeline"];

/** What happened to a patient, newest first, further and further back. */
export function useTimeline(patientId: string) {
  const query = useInfiniteQuery<Answer, ApiError, Answer[], unknown[], string | null>({
    queryKey: [PatientTimelineDocument, patientId],
    queryFn: async ({ pageParam, signal }) =>
      (await ask(PatientTimelineDocument, { patientId, after: pageParam }, { signal })).patientTimeline,
    initialPageParam: null,
    getNextPageParam: ({ hasNextPage, endCursor }) => (hasNextPage ? endCursor : undefined),
    select: ({ pages }) => pages,
  });
  return { ...query, entries: query.data?.flatMap(({ items }) => items) ?? [] };
}
