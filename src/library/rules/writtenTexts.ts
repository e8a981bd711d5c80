/** Plain data of a clause file → every text in it with its path, and every text in two languages. */
import type { Path } from "../yamlPlaces.js";
import type { PairOfTexts, WrittenTexts } from "./rule.js";

/** Takes any data: the words of a clause can be checked while its form is still wrong. */
export function writtenTexts(data: unknown): WrittenTexts {
  const all: { at: Path; text: string }[] = [];
  const pairs: PairOfTexts[] = [];
  collect(data, []);
  return { all, pairs, references: new Set(isRecord(data) ? keysOf(data["references"]) : []) };

  function collect(value: unknown, at: Path): void {
    if (typeof value === "string") all.push({ at, text: value });
    if (typeof value !== "object" || value === null) return;

    if (isRecord(value)) {
      const { kk, ru } = value;
      if (typeof kk === "string" && typeof ru === "string")
        pairs.push({ at, kk, ru, mayHoldBlanks: isPrinted(at) });
    }
    for (const [key, inner] of Object.entries(value))
      collect(inner, [...at, Array.isArray(value) ? Number(key) : key]);
  }
}

/** Provisions, their items and their cores; not the note to a norm that a provision rests on. */
function isPrinted(at: Path): boolean {
  return at[0] === "provisions" && !at.includes("legal_basis");
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function keysOf(value: unknown): string[] {
  return isRecord(value) ? Object.keys(value) : [];
}
