import { QueryClient } from "@tanstack/react-query";

/** Nothing is asked for on its own: ask() tries again by itself, and a look at a patient is audited each time. */
export const newQueryClient = () =>
  new QueryClient({ defaultOptions: { queries: { retry: false, refetchOnWindowFocus: false, gcTime: 60_000 } } });
