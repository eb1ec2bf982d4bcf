import { useEffect, useRef } from "react";
import { shortcutOf, type Shortcut } from "./shortcuts.ts";

type Deeds = Partial<Record<Shortcut, () => void>>;

/** Listens for the desk's shortcuts while they are switched on and no dialog is open. */
export function useShortcuts(isOn: boolean, deeds: Deeds) {
  const now = useRef(deeds);
  useEffect(() => {
    now.current = deeds;
  });
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent) => {
      const name = shortcutOf(event);
      if (!name || document.querySelector("[role=dialog]")) return;
      event.preventDefault();
      now.current[name]?.();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [isOn]);
}
