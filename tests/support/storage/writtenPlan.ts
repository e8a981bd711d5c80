/** Revision → the plan that `writer.ts` stores as it, long enough for several pages of a database. */
import type { Draft } from "../../../src/agreement/draft.js";
import { planCalled } from "./plans.js";

export function writtenPlan(revision: number): Draft {
  return planCalled(`${revision} ${"жазу ".repeat(2000)}`.trim());
}
