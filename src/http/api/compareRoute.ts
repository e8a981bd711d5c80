/**
 * `/compare`: two sides, each a file or a plan → what changed, as data or as a file: a page, a
 * comparative table, tracked changes. Nothing is kept.
 */
import type { Request, Response } from "express";
import { demand, may } from "../../access/caller.js";
import { checkPlan } from "../../actions/checkPlan.js";
import {
  compareSides,
  revisionPolicies,
  type ComparedInput,
  type ComparedSides,
  type RevisionPolicy,
} from "../../actions/compareSides.js";
import type { WordFile } from "../../actions/exportWord.js";
import type { Kelisim } from "../../actions/kelisim.js";
import { Invalid } from "../../actions/refusals.js";
import {
  comparisonData,
  comparisonFile,
  comparisonRedline,
  comparisonTable,
  tableLanguages,
  type PageParts,
} from "../../actions/showComparison.js";
import type { Convert } from "../../reading/readAgreement.js";
import { callerOf } from "../../web/callerOf.js";
import type { Resource } from "../../web/resource.js";
import { sendWord } from "../../web/sendWord.js";
import type { Wording } from "../app.js";
import { speakApiLanguage } from "../apiLanguage.js";
import { HttpRefusal } from "../httpRefusals.js";
import { inWords } from "./fileRefusal.js";
import { choiceOf, readUpload, uploadOf, type Upload } from "./upload.js";

const formats = ["json", "html", "table", "word"] as const;

export interface CompareNeeds {
  readonly kelisim: Kelisim;
  readonly wording: Wording;
  readonly convert: Convert;
  readonly pageParts: PageParts;
}

export function compareResource(needs: CompareNeeds): Resource {
  const { kelisim, wording, convert } = needs;
  return {
    path: "/compare",
    needs: { post: "files.read" },
    post: [
      ...readUpload(["before", "after"]),
      async (request, response) => {
        const translate = wording(speakApiLanguage(request, response));
        const upload = uploadOf(request);
        const revisions = choiceOf(upload, "revisions", revisionPolicies, "accept");
        const [before, after] = [
          sideOf("before", upload, kelisim, request),
          sideOf("after", upload, kelisim, request),
        ];
        const compare = () => compareSides(kelisim, before, after, { revisions, convert });
        const sides = await inWords(translate, before.name, compare);
        response.set("Cache-Control", "no-store");
        await answer(sides, upload, revisions, request, response, needs);
      },
    ],
  };
}

async function answer(
  sides: ComparedSides,
  upload: Upload,
  revisions: RevisionPolicy,
  request: Request,
  response: Response,
  { kelisim, wording, pageParts }: CompareNeeds,
): Promise<void> {
  const language = speakApiLanguage(request, response);
  switch (choiceOf(upload, "format", formats, "json")) {
    case "json":
      response.json(comparisonData(sides, wording(language)));
      return;
    case "html": {
      const page = comparisonFile(sides, language, wording(language), pageParts);
      response.attachment("comparison.html").type("html").send(page);
      return;
    }
    case "table": {
      const languages = choiceOf(upload, "table_language", tableLanguages, "both");
      // The reasons of clauses are notes for our own side: whoever may not read them gets an empty column.
      const isJustified = may(callerOf(request), "notes.read");
      const bytes = await comparisonTable(sides, kelisim, languages, isJustified);
      sendWord(response, wordFile("comparison-table.docx", bytes));
      return;
    }
    case "word": {
      const redline = await comparisonRedline(sides, { ...signatureOf(upload), revisions });
      if (!redline)
        throw wrong(
          "format",
          formats.filter((one) => one !== "word"),
        );
      sendWord(response, wordFile("redline.docx", redline.bytes));
    }
  }
}

/** A plan is a field with its text, or a file that is named as one. */
function sideOf(name: "before" | "after", upload: Upload, kelisim: Kelisim, request: Request): ComparedInput {
  const file = upload.file(name);
  const isPlan = file !== undefined && /\.(?:ya?ml|json)$/i.test(file.name);
  const text = upload.field(`${name}_plan`) ?? (isPlan ? new TextDecoder().decode(file.bytes) : undefined);
  if (text === undefined) {
    if (file) return { kind: "file", ...file };
    throw wrong(name, ["docx", "pdf", "txt", "md", `${name}_plan`]);
  }
  demand(callerOf(request), "plans.assemble");
  const { value, problems } = checkPlan(kelisim, text, file?.name);
  if (!value) throw new Invalid(problems);
  return { kind: "plan", name: file?.name.replace(/\.[^.]*$/, "") ?? name, draft: value.draft };
}

/** Whose the tracked changes are. Nothing is now. */
function signatureOf(upload: Upload): { author: string; date: string } {
  const written = upload.field("date");
  const date = written === undefined ? new Date() : new Date(written);
  if (Number.isNaN(date.getTime())) throw wrong("date", ["2026-12-01", "2026-12-01T09:30:00Z"]);
  return { author: upload.field("author") ?? "Kelisim", date: `${date.toISOString().slice(0, 19)}Z` };
}

function wrong(parameter: string, allowed: readonly string[]): HttpRefusal {
  return new HttpRefusal("wrong-query", {}, [{ code: "wrong-value", parameter, allowed }]);
}

function wordFile(name: string, bytes: Uint8Array): WordFile {
  const mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  return { name, plainName: name, mediaType, bytes };
}
