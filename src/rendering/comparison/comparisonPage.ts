/** The comparison as a file of its own: one page that needs nothing beside it, no network and no script. */
import { escapeHtml } from "../escapeHtml.js";

export interface ComparisonPage {
  readonly language: string;
  readonly title: string;
  /** What was compared, for people: names of files or of drafts. */
  readonly subtitle: string;
  /** HTML of the comparison. */
  readonly body: string;
  /** Texts of the stylesheet and of the script, as they are. */
  readonly css: string;
  readonly script: string;
}

export function comparisonPage({ language, title, subtitle, body, css, script }: ComparisonPage): string {
  return [
    `<!doctype html>`,
    `<html lang="${escapeHtml(language)}">`,
    `<head>`,
    `<meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<title>${escapeHtml(title)}</title>`,
    `<style>\n${css}</style>`,
    `</head>`,
    `<body class="comparison-page">`,
    `<h1>${escapeHtml(title)}</h1>`,
    `<p class="compared">${escapeHtml(subtitle)}</p>`,
    body,
    `<script>\n${script}</script>`,
    `</body>`,
    `</html>`,
    ``,
  ].join("\n");
}
