/** Kept paragraphs show which list of the second file is which of the first. */
import type { Lists } from "../transplant/lists.js";
import { ownList } from "../transplant/lists.js";
import { keptParagraphs } from "./keptParagraphs.js";
import type { StoryPlan } from "./plan.js";

export function learnLists(plans: readonly StoryPlan[], lists: Lists): void {
  for (const [a, b] of keptParagraphs(plans)) {
    const [own, other] = [ownList(a.element), ownList(b.element)];
    if (own !== undefined && other !== undefined && own !== "0" && other !== "0") lists.learn(own, other);
  }
}
