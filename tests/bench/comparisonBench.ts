/**
 * Comparing two agreements: of 240,000 characters and of ten times that, with one provision in
 * twenty changed and with every one; and what is found in labelled edits.
 */
import { compareAgreements } from "../../src/comparison/compareAgreements.js";
import type { ComparedAgreement } from "../../src/comparison/comparison.js";
import { sampleAgreement } from "../support/agreementLines.js";
import { benchKinds, printKinds } from "./kinds.js";
import { medianMs, type Row } from "./rows.js";

/** The sample agreement eight times has about 250,000 characters. */
const times = 8;

export async function benchComparison(): Promise<Row[]> {
  printKinds(benchKinds());
  const rows: Row[] = [];
  for (const every of [20, 1]) {
    let first = 0;
    for (const scale of [1, 10]) {
      const before = sampleAgreement("ru", times * scale);
      const after = changed(before, every);
      const runs = scale === 1 ? { runs: 5, warmUp: 2 } : { runs: 1, warmUp: 0 };
      const value = await medianMs(() => compareAgreements(before, after), runs);
      if (scale === 1) first = value;
      rows.push({
        name: `${String(charactersOf(before))} characters, 1 of ${String(every)} changed`,
        value,
        unit: "ms",
        ratio: value / first / scale,
        baseline: "the smaller one per character",
      });
    }
  }
  return rows;
}

/** A number, an actor and a word of each n-th provision. */
function changed(agreement: ComparedAgreement, every: number): ComparedAgreement {
  const provisions = agreement.provisions.map((provision, index) => {
    if (index % every > 0) return provision;
    const text = provision.text
      .replace(/работодатель/i, "администрация")
      .replace(/\d+/, (digits) => String(Number(digits) + 1));
    return { ...provision, text: text === provision.text ? `${text} Также.` : text };
  });
  return { ...agreement, provisions };
}

function charactersOf({ provisions }: ComparedAgreement): number {
  return provisions.reduce((sum, { text }) => sum + text.length, 0);
}
