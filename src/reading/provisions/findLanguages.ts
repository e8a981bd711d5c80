/**
 * Drafts → the language of each. What says nothing itself takes the language of its column, or of
 * its neighbours: a heading of what follows, anything else of what stands before.
 */
import type { TextLanguage } from "../agreementText.js";
import type { DraftProvision } from "./draftProvision.js";
import { judgeLanguage } from "./judgeLanguage.js";

/** So many words of another language in a column are a text of their own and no borrowed name. */
const SURE = 3;

export function findLanguages(drafts: readonly DraftProvision[]): TextLanguage[] {
  const own = drafts.map(ownLanguage);
  const before = carried(own);
  const after = carried(own.toReversed()).toReversed();
  return drafts.map(({ headingLevel }, index) => {
    const neighbours = [before[index], after[index]];
    if (headingLevel !== undefined) neighbours.reverse();
    return own[index] ?? neighbours.find((one) => one !== undefined) ?? "other";
  });
}

function ownLanguage({ text, lane }: DraftProvision): TextLanguage | undefined {
  const { language, weight } = judgeLanguage(text);
  return lane !== undefined && weight < SURE ? lane : language;
}

/** Each place holds the last known language up to it. */
function carried(languages: readonly (TextLanguage | undefined)[]): (TextLanguage | undefined)[] {
  let last: TextLanguage | undefined;
  return languages.map((one) => (last = one ?? last));
}
