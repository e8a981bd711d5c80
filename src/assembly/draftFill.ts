/**
 * What stands in the blanks of a frame: sector, place, dates, the agreement that the section
 * joins, the mark of the resolution.
 */
import type { Draft } from "../agreement/draft.js";
import { inBoth, type Bilingual, type Language } from "../library/vocabulary.js";
import type { Fill } from "./fillBlanks.js";
import { draftBlanks, type DraftBlank, type Frame } from "../agreement/frame.js";
import { longDate, numericDate } from "./numerals/dates.js";
import { withNoBreakSpaces } from "./typography.js";

/**
 * Number and date of the resolution exactly as printed in both of its texts. The year does
 * not fit the strategy of 2025–2030 that it serves; only the user may correct it.
 */
export const resolutionAsPrinted = "№ 3-3 26.06.2021";

export function draftFill(draft: Draft, frame: Frame): Bilingual<Fill> {
  const fillIn = (language: Language): Fill => {
    return (name) => {
      const text = valueOf(name as DraftBlank, draft, language);
      if (text !== undefined) return { kind: "filled", parameter: name, text: withNoBreakSpaces(text) };
      const question = frame.questions[name];
      if (!question) throw new Error(`No question for the blank "${name}" in the frame ${frame.level}`);
      return { kind: "gap", parameter: name, text: question[language] };
    };
  };
  return inBoth(fillIn);
}

/** The blanks of the frame that the draft has no value for. */
export function openDraftBlanks(draft: Draft, frame: Frame): DraftBlank[] {
  return draftBlanks.filter((name) => frame.questions[name] && valueOf(name, draft, "ru") === undefined);
}

function valueOf(name: DraftBlank, draft: Draft, language: Language): string | undefined {
  switch (name) {
    case "sector":
    case "region":
    case "place":
      return draft[name]?.[language];
    case "organisation":
      return draft.parties.find(({ role }) => role === "employer")?.name[language];
    case "date":
    case "starts_on":
    case "ends_on": {
      const day = draft[name];
      return day === undefined ? undefined : longDate(day, language);
    }
    case "main_agreement":
      return mainAgreement(draft, language);
    case "resolution_mark":
      return resolutionMark(draft);
  }
}

/** Date and number follow in brackets, because a title is printed as given and never declined. */
function mainAgreement({ main_agreement }: Draft, language: Language): string | undefined {
  if (!main_agreement) return undefined;
  const { title, date, number } = main_agreement;
  const marks = [date && longDate(date, language), number && `№ ${number}`].filter(Boolean).join(", ");
  return marks === "" ? title[language] : `${title[language]} (${marks})`;
}

function resolutionMark({ resolution }: Draft): string {
  const { corrected_date } = resolution;
  return corrected_date === undefined ? resolutionAsPrinted : `№ 3-3 ${numericDate(corrected_date)}`;
}
