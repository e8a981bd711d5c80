/**
 * Drafts and their languages → the headings above each. Each language has headings of its own, so
 * that two columns, or two texts in turn, do not stand under each other's.
 */
import type { TextLanguage } from "../agreementText.js";
import type { DraftProvision } from "./draftProvision.js";

interface Heading {
  readonly level: number;
  readonly text: string;
}

export function findPaths(
  drafts: readonly DraftProvision[],
  languages: readonly TextLanguage[],
): (readonly string[])[] {
  const stacks = new Map<TextLanguage, Heading[]>();
  let latest: Heading[] = [];
  return drafts.map((draft, index) => {
    if (draft.place.part !== "body" && draft.place.part !== "text-box") return [];
    const language = languages[index] ?? "other";
    // A line in a third language stands where it stands.
    const stack = language === "other" ? latest : (stacks.get(language) ?? []);
    stacks.set(language, stack);
    latest = stack;
    return enter(draft, stack);
  });
}

function enter({ headingLevel, label, text }: DraftProvision, stack: Heading[]): string[] {
  if (headingLevel === undefined) return stack.map((one) => one.text);
  while (stack.length > 0 && (stack.at(-1)?.level ?? 0) >= headingLevel) stack.pop();
  const path = stack.map((one) => one.text);
  stack.push({ level: headingLevel, text: label === null ? text : `${label} ${text}` });
  return path;
}
