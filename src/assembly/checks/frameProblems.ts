/**
 * Values of the frame: what is still blank, dates out of order, a term that is too long, the
 * date of the resolution, and what the law demands outside this section.
 */
import { problem, type Problem } from "../../problems.js";
import type { DraftInContext } from "../checkDraft.js";
import { openDraftBlanks, resolutionAsPrinted } from "../draftFill.js";
import { formOf } from "../frameParts.js";
import { addYears, compareDates } from "../numerals/calendar.js";

export function frameProblems(context: DraftInContext): Problem[] {
  return [...openValues(context), ...dateProblems(context), ...standingNotes(context)];
}

function openValues({ draft, frame }: DraftInContext): Problem[] {
  return (
    openDraftBlanks(draft, frame)
      // A missing employer is reported with the parties, a missing main agreement is the other form.
      .filter((name) => name !== "organisation" && name !== "main_agreement")
      .map((name) =>
        problem("draft-missing-value", { path: name }, { name, question: frame.questions[name] }),
      )
  );
}

function dateProblems({ draft: { starts_on, ends_on }, frame }: DraftInContext): Problem[] {
  if (starts_on === undefined || ends_on === undefined) return [];
  if (compareDates(ends_on, starts_on) <= 0) {
    return [problem("draft-ends-before-start", { path: "ends_on" }, { starts_on, ends_on })];
  }
  const years = frame.longest_term_years;
  // A term of three years from 1 March 2026 ends on 28 February 2029, the day before the date three years on.
  const isTooLong = years !== undefined && compareDates(ends_on, addYears(starts_on, years)) >= 0;
  return isTooLong
    ? [problem("draft-term-too-long", { path: "ends_on" }, { years, starts_on, ends_on })]
    : [];
}

function standingNotes({ draft, frame }: DraftInContext): Problem[] {
  const date =
    draft.resolution.corrected_date === undefined
      ? [
          problem(
            "draft-resolution-date",
            { path: "resolution.corrected_date" },
            { printed: resolutionAsPrinted },
          ),
        ]
      : [];
  const { legal_basis, items } = frame.beyond_this_section;
  const outside =
    formOf(draft) === "new"
      ? [problem("draft-beyond-this-section", { path: "level" }, { law: legal_basis, items })]
      : [];
  return [...date, ...outside];
}
