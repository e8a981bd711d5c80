/**
 * Provision → how a table names it: «Раздел 3, пункт 3.2, подпункт 1)», «3-бөлім, 3.2-тармақ,
 * 1) тармақша». What has no number is named by its heading and its part of the file.
 */
import type { ComparedText } from "../../../comparison/comparison.js";
import { isSubPoint } from "../../../comparison/pairing/labels.js";
import type { Language } from "../../../library/vocabulary.js";
import { shortened } from "../changeText.js";
import { tableWords } from "./tableWords.js";

export function structuralElement(text: ComparedText, language: Language): string {
  const words = tableWords[language];
  const heading = text.path.at(-1);
  const parts: string[] = heading === undefined ? [] : [shortHeading(heading)];
  const label = plain(text.label);
  if (label !== null && isSubPoint(label)) {
    const point = plain(text.point);
    if (point !== null) parts.push(`${words.point.before}${point}${words.point.after}`);
    parts.push(`${words.subPoint.before}${label}${words.subPoint.after}`);
  } else if (label !== null) {
    parts.push(/^[\d.–]+$/.test(label) ? `${words.point.before}${label}${words.point.after}` : label);
  }
  const place = placeName(text, language);
  if (place !== undefined) parts.push(place);
  return parts.length > 0 ? parts.join(", ") : shortened(text.text, longestHeading);
}

const longestHeading = 60;

/** «Раздел 3. Уведомление» → «Раздел 3»; a heading without a number is shown whole. */
function shortHeading(heading: string): string {
  return (
    /^(?:\p{L}+ \d+|\d+-\p{L}+|\d+(?:\.\d+)*)(?=\.)/u.exec(heading)?.[0] ?? shortened(heading, longestHeading)
  );
}

function plain(label: string | null): string | null {
  return label?.trim().replace(/\.$/, "") ?? null;
}

function placeName({ place }: ComparedText, language: Language): string | undefined {
  const { header, footer, note } = tableWords[language];
  switch (place.part) {
    case "header":
      return header;
    case "footer":
      return footer;
    case "footnote":
    case "endnote":
      return note;
    case "body":
    case "comment":
    case "text-box":
      return undefined;
  }
}
