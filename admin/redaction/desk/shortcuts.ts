/** What can be done by a key, with Alt held down, so that no letter alone does anything (WCAG 2.1.4). */
export const shortcuts = {
  show: { key: "S", words: "Show" },
  hide: { key: "H", words: "Hide" },
  escalate: { key: "C", words: "Ask a clinician" },
  next: { key: "J", words: "Next entry" },
  previous: { key: "K", words: "Previous entry" },
  nextUndecided: { key: "N", words: "Next undecided entry" },
  linked: { key: "L", words: "Decide the linked entries alike" },
  group: { key: "G", words: "Decide a group" },
  search: { key: "R", words: "Search the record" },
} as const;

export type Shortcut = keyof typeof shortcuts;

const byCode = new Map<string, Shortcut>(
  (Object.keys(shortcuts) as Shortcut[]).map((name) => [`Key${shortcuts[name].key}`, name]),
);

interface Pressed {
  code: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
}

/** The shortcut that was pressed: Alt and its letter alone, by where the key is, whatever the layout writes there. */
export const shortcutOf = ({ code, altKey, ctrlKey, metaKey, shiftKey }: Pressed): Shortcut | undefined =>
  altKey && !ctrlKey && !metaKey && !shiftKey ? byCode.get(code) : undefined;
