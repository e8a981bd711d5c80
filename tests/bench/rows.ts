/** What a bench prints: figures of this run, each with the baseline of the same run it is compared to. */
export interface Row {
  readonly name: string;
  /** Milliseconds or megabytes, as `unit` says. */
  readonly value: number;
  readonly unit: "ms" | "MB";
  /** value ÷ value of the baseline, and what the baseline is. */
  readonly ratio?: number;
  readonly baseline?: string;
}

export function printRows(title: string, rows: readonly Row[]): void {
  console.log(`\n${title}`);
  for (const { name, value, unit, ratio, baseline } of rows) {
    const compared = ratio === undefined ? "" : `  ${ratio.toFixed(2)} × ${baseline ?? ""}`;
    console.log(`  ${name.padEnd(46)} ${value.toFixed(1).padStart(9)} ${unit}${compared}`);
  }
}

/** The median of several runs, after some that only warm up. */
export async function medianMs(run: () => unknown, { runs = 9, warmUp = 3 } = {}): Promise<number> {
  const times: number[] = [];
  for (let index = 0; index < runs + warmUp; index++) {
    const start = performance.now();
    await run();
    if (index >= warmUp) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}
