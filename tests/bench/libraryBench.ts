/**
 * Loading, checking and searching the clause library, and the same with ten times the clauses.
 * The baseline is the `yaml` package reading the very same texts, without us.
 */
import { parse } from "yaml";
import { checkLibrary } from "../../src/library/checkLibrary.js";
import { buildLibrary } from "../../src/library/library.js";
import type { LibraryFile } from "../../src/library/libraryFile.js";
import { searchClauses } from "../../src/library/search/searchClauses.js";
import { loadClauseFiles } from "../../src/storage/clauseFiles.js";
import { clausesFolder } from "../../src/storage/projectFolders.js";
import { medianMs, type Row } from "./rows.js";

const QUESTIONS = [
  "жалақы",
  "zhalaky",
  "заработная плата",
  "uvedomlenie",
  "жұмыскерлердің деректері",
  "статья 118",
  "мотивированное мнение профсоюза",
  "эмоции",
];

const scales = [1, 10] as const;

export async function benchLibrary(): Promise<Row[]> {
  const own = await loadClauseFiles(clausesFolder);
  const rows: Row[] = [];
  const first = { clauses: 1, load: 0, check: 0, ask: 0 };
  for (const times of scales) {
    const files = times === 1 ? own : multiplied(own, times);
    const runs = times === 1 ? { runs: 9, warmUp: 3 } : { runs: 3, warmUp: 1 };
    const bare = await medianMs(() => files.map(({ text }): unknown => parse(text)), runs);
    const load = await medianMs(() => buildLibrary(files), runs);
    const check = await medianMs(() => checkLibrary(files), runs);
    const { value: library } = buildLibrary(files);
    // A library that has never been asked: the index is made at the first question.
    const index = await medianMs(() => searchClauses({ ...library }, "жалақы"), runs);
    const ask =
      (await medianMs(() => QUESTIONS.map((one) => searchClauses(library, one)), runs)) / QUESTIONS.length;
    if (times === 1) Object.assign(first, { clauses: library.clauses.size, load, check, ask });

    const name = `${String(library.clauses.size)} clauses`;
    const growth = (value: number, one: number) => ({
      ratio: value / one / (library.clauses.size / first.clauses),
      baseline: "the one-times run per clause",
    });
    const compared = (value: number) => ({ ratio: value / bare, baseline: "yaml alone" });
    rows.push({ name: `${name}: yaml alone`, value: bare, unit: "ms" });
    rows.push({ name: `${name}: loading`, value: load, unit: "ms", ...compared(load) });
    rows.push({ name: `${name}: checking`, value: check, unit: "ms", ...compared(check) });
    rows.push({ name: `${name}: index for search`, value: index, unit: "ms", ...compared(index) });
    rows.push({ name: `${name}: one question`, value: ask, unit: "ms", ...compared(ask) });
    if (times === 1) continue;
    rows.push({ name: `${name}: loading, growth`, value: load, unit: "ms", ...growth(load, first.load) });
    rows.push({ name: `${name}: checking, growth`, value: check, unit: "ms", ...growth(check, first.check) });
    rows.push({ name: `${name}: one question, growth`, value: ask, unit: "ms", ...growth(ask, first.ask) });
  }
  return rows;
}

/** Copies under ids of their own. Terms are introduced once, so the clause with the definitions stays one. */
function multiplied(files: readonly LibraryFile[], times: number): LibraryFile[] {
  const all = files.filter(({ path }) => /^(?!attachments)[^/]+\//.test(path));
  const clauses = all.filter(({ text }) => !/^terms:/m.test(text));
  const wanted = (times - 1) * all.length;
  const copies = Array.from({ length: wanted }, (_, copy) => {
    const { path = "", text = "" } = clauses[copy % clauses.length] ?? {};
    return {
      path: path.replace(".yaml", `-copy-${String(copy)}.yaml`),
      text: text.replace(/^id: (.*)$/m, `id: $1-copy-${String(copy)}`),
    };
  });
  return [...files, ...copies];
}
