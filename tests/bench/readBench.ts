/** How long a Word file is read, and that twice the text takes twice the time. */
import { readLimits } from "../../src/reading/limits.js";
import { readWord } from "../../src/reading/word/readWord.js";
import { longAgreement } from "../support/longAgreement.js";
import { medianMs, type Row } from "./rows.js";

const SIZES = [60_000, 120_000, 240_000, 480_000];

export async function benchRead(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const size of SIZES) {
    const bytes = longAgreement(size);
    const value = await medianMs(() => readWord(bytes, { view: "accepted" }, readLimits));
    const first = rows[0];
    const compared = first ? { ratio: value / first.value, baseline: `of ${SIZES[0] ?? 0} characters` } : {};
    rows.push({ name: `read ${size} characters of Word`, value, unit: "ms", ...compared });
  }
  return rows;
}
