/**
 * `npm run bench:compare -- PAIRS.json OUTDIR`: one redline for each pair, and how long each took.
 *
 * OUTDIR gets `<id>.docx` and `timings.json` (milliseconds from bytes to bytes; reading and writing
 * files is not counted). All pairs run in one process, after some untimed runs that warm it up. A
 * pair that fails is told and passed over. Where the package `docxodus` is installed, in the project
 * or in the folder that DOCXODUS_FOLDER names, it compares the same pairs, warmed up alike.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { readLimits } from "../../src/reading/limits.js";
import { redlineWord } from "../../src/redline/redlineWord.js";
import { loadDocxodus } from "./docxodus.js";
import { markedCharacters } from "./markedCharacters.js";

interface Pair {
  readonly id: string;
  /** Relative to the file of pairs. */
  readonly before: string;
  readonly after: string;
}

interface Result {
  readonly ms?: number;
  readonly err?: string;
  readonly marked?: number;
}

type Compare = (before: Uint8Array, after: Uint8Array) => Promise<Uint8Array>;

/** Until a compiler has seen the program at work: so many runs, or so many milliseconds. */
const WARM_UP = { runs: 500, ms: 5000 };

const compareOurs: Compare = async (before, after) => {
  const options = {
    author: "Kelisim",
    date: "2026-01-01T00:00:00Z",
    revisions: "accept",
    limits: readLimits,
  } as const;
  return (await redlineWord(before, after, options)).bytes;
};

async function runAll(
  pairs: readonly Pair[],
  folder: string,
  compare: Compare,
  done: (pair: Pair, bytes: Uint8Array) => Promise<void>,
) {
  const results = new Map<string, Result>();
  await warmUp(pairs, folder, compare);
  for (const pair of pairs) {
    const { bytes, ...result } = await runOne(pair, folder, compare);
    results.set(pair.id, bytes ? { ...result, marked: await markedCharacters(bytes) } : result);
    if (bytes) await done(pair, bytes);
  }
  return results;
}

async function warmUp(pairs: readonly Pair[], folder: string, compare: Compare): Promise<void> {
  const end = performance.now() + WARM_UP.ms;
  for (let run = 0; run < WARM_UP.runs && performance.now() < end && pairs.length > 0; run += 1) {
    await runOne(pairs[run % pairs.length]!, folder, compare);
  }
}

async function runOne(
  { before, after }: Pair,
  folder: string,
  compare: Compare,
): Promise<Result & { bytes?: Uint8Array }> {
  try {
    const [old, fresh] = await Promise.all([
      readFile(resolve(folder, before)),
      readFile(resolve(folder, after)),
    ]);
    const start = performance.now();
    const bytes = await compare(new Uint8Array(old), new Uint8Array(fresh));
    return { bytes, ms: performance.now() - start };
  } catch (error) {
    return { err: error instanceof Error ? error.message : String(error) };
  }
}

/** Letters, digits, "-" and "_" stay, all else becomes "_". */
function fileName({ id }: Pair): string {
  return `${id.replace(/[^\p{L}\p{N}_-]/gu, "_")}.docx`;
}

function print(
  pairs: readonly Pair[],
  ours: ReadonlyMap<string, Result>,
  peer: ReadonlyMap<string, Result> | undefined,
): void {
  const shown = (result: Result | undefined): string[] =>
    result?.err === undefined
      ? [(result?.ms ?? 0).toFixed(1), String(result?.marked ?? "-")]
      : ["failed", result.err.slice(0, 60)];
  const head = ["pair", "ms", "marked", ...(peer ? ["docxodus ms", "marked"] : [])];
  const rows = pairs.map((pair) => [
    pair.id,
    ...shown(ours.get(pair.id)),
    ...(peer ? shown(peer.get(pair.id)) : []),
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  for (const row of [head, ...rows]) {
    console.log(
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
        .join("  "),
    );
  }
  for (const [name, results] of [["ours", ours] as const, ...(peer ? [["docxodus", peer] as const] : [])]) {
    const all = [...results.values()];
    const times = all.flatMap(({ ms }) => ms ?? []).sort((a, b) => a - b);
    const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
    const [median, longest] = [times[Math.floor(times.length / 2)] ?? 0, times.at(-1) ?? 0];
    console.log(
      `${name.padEnd(9)} median ${median.toFixed(1)} ms, longest ${longest.toFixed(1)} ms, sum ${sum(times).toFixed(0)} ms, ` +
        `marked ${sum(all.flatMap(({ marked }) => marked ?? []))}, failed ${all.length - times.length}`,
    );
  }
  if (!peer) return;
  const slower = pairs.filter(({ id }) => (ours.get(id)?.ms ?? 0) > (peer.get(id)?.ms ?? Infinity));
  console.log(`slower than docxodus: ${slower.map(({ id }) => id).join(", ") || "none"}`);
}

const [pairsFile, outFolder] = process.argv.slice(2);
if (pairsFile === undefined || outFolder === undefined) {
  console.error("usage: npm run bench:compare -- PAIRS.json OUTDIR");
  process.exit(2);
}
const pairs = JSON.parse(await readFile(pairsFile, "utf8")) as Pair[];
const folder = dirname(resolve(pairsFile));
await mkdir(outFolder, { recursive: true });
const timings: Record<string, Result> = {};
const ours = await runAll(pairs, folder, compareOurs, (pair, bytes) =>
  writeFile(join(outFolder, fileName(pair)), bytes),
);
for (const [id, { ms, err }] of ours) timings[id] = err === undefined ? { ms: ms ?? 0 } : { err };
await writeFile(join(outFolder, "timings.json"), `${JSON.stringify(timings, null, 1)}\n`);

const docxodus = await loadDocxodus();
const peer = docxodus && (await runAll(pairs, folder, docxodus, () => Promise.resolve()));
print(pairs, ours, peer);
