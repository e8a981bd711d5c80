/** One change of the library → the lines a person reads: kind, place, and what went and came. */
import { compareWords } from "../../comparison/compareWords.js";
import type { Change } from "../../library/changes/change.js";
import { languages } from "../../library/vocabulary.js";
import type { Terminal } from "../command.js";

export function changeLines(change: Change, { translate }: Pick<Terminal, "translate">): string[] {
  const { kind, what, of, id, newId, aspect, spots } = change;
  const name = id === undefined ? of : `${of}/${id}`;
  const about = [
    translate(`change-kinds.${kind}`),
    translate(`changed-things.${what}`),
    newId === undefined ? name : `${name} → ${newId}`,
    ...(aspect === undefined ? [] : [aspect]),
    ...(spots ? [`(${spots.map(({ level, position }) => `${level} ${position}`).join(", ")})`] : []),
  ];
  return [about.join("  "), ...contentLines(change)];
}

function contentLines({ kind, before, after }: Change): string[] {
  // Under another name stands the same.
  if (kind === "renamed") return [];
  if (typeof before === "string" || typeof after === "string")
    return [`    ${textOf(before)} → ${textOf(after)}`];
  if (before && after) {
    return languages.map((language) => `    ${language}: ${inserted(before[language], after[language])}`);
  }
  const [mark, text] = before ? (["-", before] as const) : (["+", after] as const);
  return text ? languages.map((language) => `    ${language}: ${mark} ${inOneLine(text[language])}`) : [];
}

function textOf(value: Change["before"]): string {
  return typeof value === "string" ? value : "–";
}

/** «[-old-]{+new+}» between the words that stayed. */
function inserted(before: string, after: string): string {
  return inOneLine(
    compareWords(before, after)
      .map((piece) => {
        if (piece.kind === "kept") return piece.after;
        return piece.kind === "deleted" ? `[-${piece.before}-]` : `{+${piece.after}+}`;
      })
      .join(""),
  );
}

function inOneLine(text: string): string {
  return text.replaceAll("\n", " ¶ ");
}
