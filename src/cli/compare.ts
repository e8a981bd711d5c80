/**
 * `kelisim compare BEFORE AFTER`: what changed, read out in the terminal, and written as a page
 * (--html), a comparative table (--table), tracked changes (--word) or data (--json).
 *
 * The exit code is 0 when the two were compared, 1 when one of them or a file was refused.
 */
import { InvalidPlan, readComparedInput } from "./comparedInput.js";
import { compareSides, RefusedSide, revisionPolicies, type ComparedSides } from "../actions/compareSides.js";
import {
  comparisonData,
  comparisonFile,
  comparisonRedline,
  comparisonSummary,
  comparisonTable,
  pagePartsOf,
  redlineUnprocessedText,
  tableLanguages,
  unprocessedLines,
} from "../actions/showComparison.js";
import type { Kelisim } from "../actions/kelisim.js";
import type { Redline } from "../redline/redlineWord.js";
import { writeOutputFile } from "../storage/outputFile.js";
import { pagesFolder } from "../storage/projectFolders.js";
import { loadTextFiles } from "../storage/textFiles.js";
import { WrongUsage, type Command, type ExitCode, type Terminal } from "./command.js";
import { readCompareOrder, type CompareOrder } from "./compareOrder.js";
import { loadKelisim } from "./loadKelisim.js";
import { officeConverter } from "./officeConverter.js";
import { tellLibraryProblems } from "./tellProblems.js";

export const compareCommand: Command = {
  usage: ["cli.compare.usage", "cli.compare.usage-sides"],
  async run(args, terminal) {
    const order = readCompareOrder(args, terminal.translate, { revisionPolicies, tableLanguages });
    const { value: kelisim, problems } = await loadKelisim();
    tellLibraryProblems(problems, terminal);
    try {
      return await compare(order, kelisim, terminal);
    } catch (error) {
      if (error instanceof InvalidPlan) return 1;
      if (!(error instanceof RefusedSide)) throw error;
      const { translate, tell } = terminal;
      tell(
        translate("cli.compare.refused", { file: error.file, reason: translate(error.key, error.details) }),
      );
      return 1;
    }
  },
};

async function compare(order: CompareOrder, kelisim: Kelisim, terminal: Terminal): Promise<ExitCode> {
  const before = await readComparedInput(order.before, kelisim, terminal);
  const after = await readComparedInput(order.after, kelisim, terminal);
  const sides = await compareSides(kelisim, before, after, {
    revisions: order.revisions,
    convert: officeConverter(),
  });
  const redline = order.word === undefined ? undefined : await comparisonRedline(sides, order);
  if (order.word !== undefined && !redline)
    throw new WrongUsage(terminal.translate("cli.compare.word-needs-word"));

  if (order.json !== "-") tellComparison(sides, redline, terminal);
  return writeFiles(await filesOf(order, sides, redline, kelisim, terminal), order, terminal);
}

function tellComparison(
  sides: ComparedSides,
  redline: Redline | undefined,
  { translate, print, tell }: Terminal,
): void {
  comparisonSummary(sides, translate).forEach(print);
  unprocessedLines(sides, translate).forEach(tell);
  redline?.unprocessed.map((one) => redlineUnprocessedText(translate, one)).forEach(tell);
}

type Output = readonly [file: string, content: Uint8Array | string];

async function filesOf(
  { json, html, table, word, tableLanguage }: CompareOrder,
  sides: ComparedSides,
  redline: Redline | undefined,
  kelisim: Kelisim,
  { language, translate }: Terminal,
): Promise<Output[]> {
  const files: Output[] = [];
  const data = comparisonData(sides, translate, redline?.unprocessed);
  if (json !== undefined) files.push([json, `${JSON.stringify(data, null, 2)}\n`]);
  if (html !== undefined) {
    const parts = pagePartsOf(await loadTextFiles(pagesFolder));
    files.push([html, comparisonFile(sides, language, translate, parts)]);
  }
  if (table !== undefined) files.push([table, await comparisonTable(sides, kelisim, tableLanguage, true)]);
  if (word !== undefined && redline) files.push([word, redline.bytes]);
  return files;
}

async function writeFiles(
  files: readonly Output[],
  { isForced }: CompareOrder,
  { translate, print, tell }: Terminal,
): Promise<ExitCode> {
  let code: ExitCode = 0;
  for (const [file, content] of files) {
    if (file === "-") {
      print(content.toString().trimEnd());
      continue;
    }
    const result = await writeOutputFile(file, content, isForced);
    if (result === "written") tell(translate("cli.compare.written", { file }));
    else code = 1;
    if (result === "kept") tell(translate("cli.compare.kept", { file }));
    if (typeof result === "object")
      tell(translate("cli.compare.cannot-write", { file, reason: result.reason }));
  }
  return code;
}
