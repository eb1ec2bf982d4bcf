import type { Block } from "./content.ts";

/** Plain text as blocks: a blank line begins a new one, '# ' and '## ' are headings, '- ' and '1. ' lines of a list. */
export function blocksOf(text: string): Block[] {
  return text
    .replaceAll("\r\n", "\n")
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean)
    .flatMap(blocksOfPart);
}

function blocksOfPart(part: string): Block[] {
  const [first = "", ...rest] = part.split("\n");
  const heading = /^(#{1,2}) +(.+)$/.exec(first);
  if (heading) {
    const level = heading[1] === "#" ? 2 : 3;
    const after = rest.join("\n").trim();
    return [{ kind: "heading", level, text: heading[2] as string }, ...(after ? blocksOfPart(after) : [])];
  }
  const lines = part.split("\n").map((line) => line.trim());
  if (lines.every((line) => line.startsWith("- ")))
    return [{ kind: "list", items: lines.map((line) => line.slice(2)) }];
  if (lines.every((line) => /^\d+\. /.test(line))) {
    return [{ kind: "list", isNumbered: true, items: lines.map((line) => line.replace(/^\d+\. /, "")) }];
  }
  const at = lines.findIndex((line) => line.startsWith("- "));
  if (at > 0 && lines.slice(at).every((line) => line.startsWith("- "))) {
    return [{ kind: "paragraph", text: lines.slice(0, at).join(" ") }, ...blocksOfPart(lines.slice(at).join("\n"))];
  }
  return [{ kind: "paragraph", text: lines.join(" ") }];
}
