/** Draft → the agreement in both languages, and everything that is open or wrong in it. */
import type { Draft } from "../agreement/draft.js";
import { assemble } from "../assembly/assemble.js";
import type { Document } from "../assembly/document.js";
import type { Checked } from "../problems.js";
import { editedWordingProblems } from "./freezeDraft.js";
import type { Kelisim } from "./kelisim.js";

export function assembleDraft(kelisim: Kelisim, draft: Draft): Checked<Document> {
  const { value, problems } = assemble(draft, kelisim.library, kelisim.frames[draft.level]);
  return { value, problems: [...problems, ...editedWordingProblems(kelisim, draft)] };
}
