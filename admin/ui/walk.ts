import { useListContext, useStore, type RaRecord } from "react-admin";
import { useLocation } from "react-router";

/** The list a thing was opened from, so that one can go on to the next: ids and filters alone, kept in memory. */
export interface Walk {
  resource: string;
  /** As the way back says it. */
  title: string;
  back: string;
  filter: Record<string, unknown>;
  sort: { field: string; order: "ASC" | "DESC" };
  perPage: number;
  /** The pages already in hand. */
  pages: { first: number; last: number; hasNext: boolean };
  places: readonly string[];
}

export const useWalk = () => useStore<Walk | null>("walk", null);

/** Where a row of any list leads. */
export function placeOf(resource: string, { id, kind, patientId, reviewId }: Placed) {
  if (kind === "HELP_OFFER" && patientId) return `/patients/${patientId}/show`;
  if (kind === "CREDENTIAL" && patientId) return `/credentials/${patientId}/show`;
  if (kind === "DIFFERENCE" && patientId) return `/patients/${patientId}/show`;
  if (reviewId) return `/redaction-reviews/${reviewId}/${(kind && ofReview[kind]) ?? "show"}`;
  return `/${(kind && elsewhere[kind]) ?? (resource === "work" ? "applications" : resource)}/${id}/show`;
}

const ofReview: Record<string, string> = { SIGN_OFF: "approve", MARKING: "marking" };

const elsewhere: Record<string, string> = {
  CLINICAL_SYSTEM: "clinical-system",
  CONCERN: "concerns",
  ENHANCED_REVIEW: "reviews",
  NOTICE: "outbox",
  UNMATCHED: "unmatched",
};

interface Placed {
  id: RaRecord["id"];
  kind?: string;
  patientId?: string | null;
  reviewId?: string | null;
}

/** Takes the list on screen along; to be called where a link out of it is followed. */
export function useStartWalk(title: string) {
  const [, setWalk] = useWalk();
  const { resource, filterValues, sort, page, perPage, data, hasNextPage } = useListContext();
  const { pathname, search } = useLocation();
  return () =>
    setWalk({
      resource,
      title,
      back: pathname + search,
      filter: filterValues,
      sort,
      perPage,
      pages: { first: page, last: page, hasNext: hasNextPage ?? false },
      places: [...new Set((data ?? []).map((row) => placeOf(resource, row)))],
    });
}
