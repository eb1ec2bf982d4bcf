import { usePractice } from "../session/use-practice.ts";

const names: Record<string, string> = { EMIS: "EMIS", SYSTMONE: "SystmOne", VISION: "Vision", MEDICUS: "Medicus" };

/** The clinical system as staff call it. */
export const systemName = (supplier: string) => names[supplier] ?? "the clinical system";

export const useSystemName = () => systemName(usePractice().supplier);
