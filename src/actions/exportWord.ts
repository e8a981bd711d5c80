/**
 * Draft → one Word file: in Kazakh, in Russian or in two columns; clean for the other side, or
 * with the notes for our own.
 *
 * Only the team edition is ever given the notes, so that a clean file cannot hold them.
 */
import { z } from "zod";
import { demand, type Caller } from "../access/caller.js";
import { draftSchema, type Draft } from "../agreement/draft.js";
import { teamNotes } from "../assembly/teamNotes.js";
import { parseFile } from "../library/parseFile.js";
import { toWord } from "../rendering/word/toWord.js";
import { assembleDraft } from "./assembleDraft.js";
import type { Kelisim } from "./kelisim.js";
import { nestingProblem } from "./nesting.js";
import { Invalid, NotFound } from "./refusals.js";

export const wordLanguages = ["kk", "ru", "bilingual"] as const;
export type WordLanguages = (typeof wordLanguages)[number];

export const editions = ["clean", "team"] as const;
export type Edition = (typeof editions)[number];

export interface WordFormat {
  readonly languages: WordLanguages;
  readonly edition: Edition;
}

export interface WordFile {
  /** For people: the name of the draft. */
  readonly name: string;
  /** The same file in Latin letters, for programs and old mail. */
  readonly plainName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** `planName` is the name of the plan in Latin letters: «sectoral-mining». */
export async function exportWord(
  kelisim: Kelisim,
  draft: Draft,
  format: WordFormat,
  planName: string = draft.level,
): Promise<WordFile> {
  const { value: document } = assembleDraft(kelisim, draft);
  const { languages, edition } = format;
  const style = kelisim.wordStyle;
  const notes =
    edition === "team" ? teamNotes(draft, kelisim.library, kelisim.frames[draft.level]) : undefined;
  const bytes = await toWord(document, notes ? { languages, style, notes } : { languages, style });
  return {
    name: wordFileName(titleOf(draft, languages) ?? planName, format),
    plainName: wordFileName(planName, format),
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    bytes,
  };
}

/** «sectoral-mining.kk.docx», «sectoral-mining.bilingual.team.docx». */
export function wordFileName(name: string, { languages, edition }: WordFormat): string {
  return `${name}.${languages}${edition === "team" ? ".team" : ""}.docx`;
}

const LONGEST_NAME = 80;

/** The name of the draft without the characters that no file name may hold. */
function titleOf({ name }: Draft, languages: WordLanguages): string | undefined {
  const title = (languages === "kk" ? name?.kk : name?.ru)
    ?.slice(0, LONGEST_NAME)
    // Cs: half of a character, typed so or left by the cut.
    .replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]+/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/^[ .]+|[ .]+$/g, "");
  return title === "" ? undefined : title;
}

const wordFormatSchema = z.strictObject({
  languages: z.enum(wordLanguages),
  edition: z.enum(editions).default("clean"),
});

/**
 * From the query of an address. Throws NotFound: there is no file of another kind; and
 * AccessRefusal when the caller may not read our notes.
 */
export function readWordFormat(query: unknown, caller: Caller): WordFormat {
  const { data } = wordFormatSchema.safeParse(query);
  if (!data) {
    throw new NotFound("no-such-file", {
      languages: wordLanguages.join(", "),
      editions: editions.join(", "),
    });
  }
  demandEdition(data, caller);
  return data;
}

/** Whoever reads a format from a request has to say who asks, so that no route can forget the notes. */
function demandEdition({ edition }: WordFormat, caller: Caller): void {
  if (edition === "team") demand(caller, "notes.read");
}

const exportRequestSchema = wordFormatSchema.extend({ plan: draftSchema });
export type ExportRequest = z.infer<typeof exportRequestSchema>;

/** Throws Invalid with every mistake of the text, JSON or YAML, and AccessRefusal as above. */
export function readExportRequest(text: string, caller: Caller): ExportRequest {
  const tooDeep = nestingProblem(text);
  if (tooDeep) throw new Invalid([tooDeep]);
  const { value, problems } = parseFile(text, exportRequestSchema);
  if (!value) throw new Invalid(problems);
  demandEdition(value, caller);
  return value;
}
