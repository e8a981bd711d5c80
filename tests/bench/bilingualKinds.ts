/** Where the languages of a two-column agreement part, against the labels of a lawyer: precision and recall. */
import { compareAgreements } from "../../src/comparison/compareAgreements.js";
import { labelledColumns } from "../support/labelledColumns.js";
import type { Count, Verdict } from "./kinds.js";

export function benchBilingual(count: Count): Verdict[] {
  return labelledColumns().map(({ name, before, after, expected, also }) => {
    const { bilingual, changes } = compareAgreements(before, after);
    const found = new Set(bilingual.map(({ code }) => code));
    const mistakes: string[] = [];
    for (const code of expected) {
      count(`bilingual ${code}`, "labelled");
      if (!found.has(code)) mistakes.push(`no ${code}`);
    }
    for (const code of found) {
      if (also.includes(code)) continue;
      count(`bilingual ${code}`, "found");
      if (expected.includes(code)) count(`bilingual ${code}`, "right");
      else mistakes.push(`${code} too many`);
    }
    return { name, changes, mistakes };
  });
}
