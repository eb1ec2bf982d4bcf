import { useRef, useState } from "react";
import { apiErrorOf, type ApiError } from "./api-error.ts";

export interface Sending {
  isPending: boolean;
  /** Why the last press came to nothing. */
  error: ApiError | undefined;
}

/** Does one thing at a time: a second press while the first is under way does nothing. Yields undefined when refused. */
export function useSending<Values extends unknown[], Result>(work: (...values: Values) => Promise<Result>) {
  const [isPending, setPending] = useState(false);
  const [error, setError] = useState<ApiError>();
  const isUnderWay = useRef(false);

  async function send(...values: Values): Promise<Result | undefined> {
    if (isUnderWay.current) return undefined;
    isUnderWay.current = true;
    setPending(true);
    try {
      const result = await work(...values);
      setError(undefined);
      return result;
    } catch (caught) {
      setError(apiErrorOf(caught));
      return undefined;
    } finally {
      isUnderWay.current = false;
      setPending(false);
    }
  }

  return { send, isPending, error };
}
