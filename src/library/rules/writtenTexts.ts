/**
 * Plain data of a file of the library → every text in it with its path, and every text in two
 * languages with the part it plays.
 */
import { valueAt } from "../schemaKeys.js";
import type { Path } from "../yamlPlaces.js";
import type { PairOfTexts, PartPlayed, WrittenTexts } from "./rule.js";

export type FileKind = "clause" | "attachment" | "packages";

/** Takes any data: the words of a file can be checked while its form is still wrong. */
export function writtenTexts(data: unknown, kind: FileKind = "clause"): WrittenTexts {
  const all: { at: Path; text: string }[] = [];
  const pairs: PairOfTexts[] = [];
  collect(data, []);
  return { all, pairs, references: new Set(isRecord(data) ? keysOf(data["references"]) : []) };

  function collect(value: unknown, at: Path): void {
    if (typeof value === "string") all.push({ at, text: value });
    if (typeof value !== "object" || value === null) return;

    if (isRecord(value)) {
      const { kk, ru } = value;
      if (typeof kk === "string" && typeof ru === "string") {
        const mayHoldBlanks = kind === "clause" && isFilled(at);
        pairs.push({ at, kk, ru, mayHoldBlanks, part: partPlayed(value, at, kind, data) });
      }
    }
    for (const [key, inner] of Object.entries(value))
      collect(inner, [...at, Array.isArray(value) ? Number(key) : key]);
  }
}

/** Provisions, their items and their cores; not the note to a norm that a provision rests on. */
function isFilled(at: Path): boolean {
  return at[0] === "provisions" && !at.includes("legal_basis");
}

function partPlayed(value: object, at: Path, kind: FileKind, data: unknown): PartPlayed {
  if (!isPrinted(at, kind)) return "aside";
  if (at.includes("items")) return "item";
  const isStatement = kind === "clause" ? at[0] === "provisions" && at.length === 2 : isPoint(at, data);
  if (!isStatement) return "phrase";
  return "items" in value || "lists_terms" in value ? "lead-in" : "sentence";
}

/** What the reader of an agreement sees; the rest is for our own side. */
function isPrinted(at: Path, kind: FileKind): boolean {
  const [root] = at;
  if (kind === "packages" || at.includes("legal_basis") || at.includes("hint")) return false;
  if (root === "title") return true;
  if (kind === "attachment") return root === "parts";
  return (
    root === "provisions" ||
    (root === "terms" && !at.includes("stems")) ||
    (root === "parameters" && at.includes("options") && at.at(-1) === "text")
  );
}

/** Points of a regulation; a part of plain text is one too. */
function isPoint(at: Path, data: unknown): boolean {
  if (at.length === 4 && at[2] === "points") return true;
  const part = at.length === 2 ? valueAt(data, at) : undefined;
  return isRecord(part) && part["kind"] === "text";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function keysOf(value: unknown): string[] {
  return isRecord(value) ? Object.keys(value) : [];
}
