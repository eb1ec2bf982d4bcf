import { createContext, useContext } from "react";

/** What the server found wrong with each field of the form around. */
export const FieldErrors = createContext<Readonly<Record<string, string>>>({});

/** The ids that tie a field to its hint and its error. */
export function useFieldError(name: string, hint?: string) {
  const error = useContext(FieldErrors)[name];
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(" ") || undefined;
  return { error, described };
}
