/** The frame of a page that is opened from a folder: no server, no other file is needed. */
import { languages, type Bilingual } from "../../library/vocabulary.js";
import { escapeHtml } from "../escapeHtml.js";

/** `css` and `body` stand in the page as they are. */
export function pageHtml(title: Bilingual, css: string, body: readonly string[]): string {
  const heading = languages
    .map((language) => `<span lang="${language}">${escapeHtml(title[language])}</span>`)
    .join(" ");
  return `<!doctype html>
<html lang="kk">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(`${title.kk} / ${title.ru}`)}</title>
<style>
${css}
${ownCss}</style>
</head>
<body>
<main class="wide">
<h1 class="row">${heading}</h1>
<div class="agreement">
${body.join("\n")}
</div>
</main>
</body>
</html>
`;
}

const ownCss = `.row { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2rem; }
.row p { margin: 0.3rem 0; }
.small { opacity: 0.75; }
`;
