/**
 * Assembly and export of a draft with all clauses, with ten and with a hundred times the
 * provisions. The baseline is `docx` packing the very tree we built, without us.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { Packer } from "docx";
import { assemble } from "../../src/assembly/assemble.js";
import { toWord, wordTree } from "../../src/rendering/word/toWord.js";
import { parseWordStyle } from "../../src/rendering/word/wordStyle.js";
import { readWordStyleFile } from "../../src/storage/wordStyleFile.js";
import { fullDraft } from "./fullDraft.js";
import { medianMs, type Row } from "./rows.js";

const languages = "bilingual";
const scales = [1, 10, 100] as const;

async function prepared(times: number) {
  const { draft, library, frame } = await fullDraft(times);
  const style = parseWordStyle(
    await readWordStyleFile(new URL("../../templates/word/style.yaml", import.meta.url)),
  );
  const assembleIt = () => assemble(draft, library, frame).value;
  return { assembleIt, document: assembleIt(), style };
}

export async function benchExport(): Promise<Row[]> {
  const rows: Row[] = [];
  const first = { assembly: 0, exported: 0 };
  for (const times of scales) {
    const { assembleIt, document, style } = await prepared(times);
    const runs =
      times === 1 ? { runs: 15, warmUp: 5 } : times === 10 ? { runs: 5, warmUp: 2 } : { runs: 2, warmUp: 1 };
    const assembly = await medianMs(assembleIt, runs);
    const bare = await packOnly(() => wordTree(document, { languages, style }), runs.runs);
    const exported = await medianMs(() => toWord(assembleIt(), { languages, style }), runs);
    if (times === 1) Object.assign(first, { assembly, exported });

    const provisions = document.sections.reduce((sum, section) => sum + section.provisions.length, 0);
    const name = `${String(provisions)} provisions`;
    const growth = (value: number, one: number) => ({
      ratio: value / one / times,
      baseline: "the one-times run per provision",
    });
    rows.push({
      name: `${name}: assembly`,
      value: assembly,
      unit: "ms",
      ...growth(assembly, first.assembly),
    });
    rows.push({ name: `${name}: docx packs the tree`, value: bare, unit: "ms" });
    rows.push({
      name: `${name}: assembly and export`,
      value: exported,
      unit: "ms",
      ratio: exported / bare,
      baseline: "bare packing",
    });
    rows.push({
      name: `${name}: assembly and export`,
      value: exported,
      unit: "ms",
      ...growth(exported, first.exported),
    });
    const [packed, whole] = [peakMegabytes("pack", times), peakMegabytes("export", times)];
    rows.push({
      name: `${name}: peak memory`,
      value: whole,
      unit: "MB",
      ratio: whole / packed,
      baseline: "bare packing",
    });
  }
  return rows;
}

/** A tree is packed once: docx changes it while packing. */
async function packOnly(tree: () => ReturnType<typeof wordTree>, runs: number): Promise<number> {
  const times: number[] = [];
  for (let index = 0; index < runs + 1; index++) {
    const { file, parts } = tree();
    const start = performance.now();
    await Packer.pack(file, "uint8array", undefined, parts);
    if (index > 0) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

/** Peak memory of a process of its own: `pack` builds the tree and packs it once, `export` assembles as well. */
function peakMegabytes(what: "pack" | "export", times: number): number {
  const file = fileURLToPath(import.meta.url);
  const child = spawnSync(process.execPath, ["--import", "tsx", file, what, String(times)], {
    encoding: "utf8",
  });
  return Number(child.stdout) / 1024;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , what, times] = process.argv;
  const { assembleIt, document, style } = await prepared(Number(times));
  if (what === "pack") {
    const { file, parts } = wordTree(document, { languages, style });
    await Packer.pack(file, "uint8array", undefined, parts);
  } else {
    await toWord(assembleIt(), { languages, style });
  }
  process.stdout.write(String(process.resourceUsage().maxRSS));
}
