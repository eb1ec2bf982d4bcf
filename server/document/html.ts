import { createHash } from "node:crypto";
import type { Block, Content } from "./content.ts";
import { sizes } from "./pdf.ts";
import { pictures, type Picture } from "./pictures.ts";

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
const lines = (text: string) => escaped(text).replaceAll("\n", "<br>");

function htmlOfBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    case "paragraph":
      return `<p>${lines(block.text)}</p>`;
    case "lines":
      return `<p>${block.lines.map(escaped).join("<br>")}</p>`;
    case "list": {
      const tag = block.isNumbered ? "ol" : "ul";
      return `<${tag}>${block.items.map((item) => `<li>${escaped(item)}</li>`).join("")}</${tag}>`;
    }
    case "table": {
      const head = block.head.map((title) => `<th scope="col">${escaped(title)}</th>`).join("");
      const rows = block.rows
        .map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`)
        .join("");
      return `<table><caption>${escaped(block.caption)}</caption><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`;
    }
    case "blanks":
      return block.fields.map(({ label, lines: many = 1 }) => `<p>${escaped(label)}</p>${`<div class="blank"></div>`.repeat(many)}`).join(""); // prettier-ignore
    case "ticks":
      return `<p><strong>${escaped(block.legend)}</strong></p><ul class="ticks">${block.options.map((option) => `<li>${escaped(option)}</li>`).join("")}</ul>`; // prettier-ignore
    case "pictured":
      return `<div class="pictured">${pictureOf(block.picture)}<ul>${block.sentences.map((sentence) => `<li>${escaped(sentence)}</li>`).join("")}</ul></div>`; // prettier-ignore
    case "pageBreak":
      return `<div class="turn"></div>`;
  }
}

/** Drawn in the page itself, whose policy loads nothing. */
function pictureOf(picture: Picture): string {
  const { alt, lines: drawn } = pictures[picture];
  return `<svg role="img" aria-label="${escaped(alt)}" viewBox="0 0 48 48" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"><path d="${drawn.join("")}"/></svg>`;
}

const bodyOf = ({ title, from, address, date, reference, blocks }: Content) => {
  const head = [from?.map(escaped).join("<br>"), address?.map(escaped).join("<br>"), [date, reference && `Our reference: ${reference}`].filter(Boolean).map((each) => escaped(String(each))).join("<br>")]; // prettier-ignore
  return `${head
    .filter(Boolean)
    .map((each) => `<p>${each}</p>`)
    .join("\n")}
<h1>${escaped(title)}</h1>
${blocks.map(htmlOfBlock).join("\n")}`;
};

/** Sizes follow the reader's own setting: large print and easy read start from a larger one. */
const style = `
body { font: 1.0625rem/1.5 "Atkinson Hyperlegible", Arial, sans-serif; color: #212b32; background: #fff; max-width: 40em; margin: 2em auto; padding: 0 1em; }
body.LARGE_PRINT { font-size: ${sizes.LARGE_PRINT.body}pt; } body.EASY_READ { font-size: ${sizes.EASY_READ.body}pt; line-height: 1.8; }
h1 { font-size: 1.4em; } h2 { font-size: 1.2em; } h3 { font-size: 1em; }
table { border-collapse: collapse; width: 100%; } caption { text-align: left; font-weight: bold; } th, td { text-align: left; vertical-align: top; padding: 0.3em 0.5em 0.3em 0; border-bottom: 1px solid #4c6272; }
.blank { border-bottom: 1px solid #4c6272; height: 2em; } .ticks { list-style: none; padding: 0; } .ticks li::before { content: ""; display: inline-block; width: 1em; height: 1em; border: 1px solid #212b32; margin-right: 0.7em; vertical-align: -0.15em; }
.turn { break-after: page; }
.pictured { display: flex; gap: 1.2em; align-items: flex-start; break-inside: avoid; } .pictured svg { flex: none; width: 4em; height: 4em; } .pictured ul { list-style: none; margin: 0 0 1em; padding: 0; } h2 { break-after: avoid; }
`;

/** What a page may do: show itself in its one style, and nothing else. */
export const htmlPolicy = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** A document as one page of HTML, in the same words and order as its PDF. */
export const htmlOf = (content: Content) => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(content.title)}</title>
<style>${style}</style>
</head>
<body class="${content.print}">
<main>
${bodyOf(content)}
</main>
</body>
</html>
`;

/** A document as plain text, for an e-mail's plain part and for a carrier that sets its own type. */
export const textOf = ({ blocks }: Content) => blocks.map(textOfBlock).join("\n\n");

function textOfBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return block.text;
    case "lines":
      return block.lines.join("\n");
    case "list":
      return block.items.map((item, at) => `${block.isNumbered ? `${at + 1}.` : "-"} ${item}`).join("\n");
    case "table":
      return [block.caption, block.head.join(" | "), ...block.rows.map((row) => row.join(" | "))].join("\n");
    case "blanks":
      return block.fields.map(({ label }) => `${label}: ______`).join("\n");
    case "ticks":
      return [block.legend, ...block.options.map((option) => `[ ] ${option}`)].join("\n");
    case "pictured":
      return block.sentences.join("\n");
    case "pageBreak":
      return "";
  }
}
