/**
 * Two texts → what stayed, went and came, in whole words. Keeping and inserting gives the
 * second text exactly, keeping and deleting the first.
 *
 * The algorithm is that of `diff` (Myers) over our own tokens; the limits are its own too, so
 * that two unrelated texts cost little and are shown as replaced.
 */
import { diffArrays } from "diff";
import { tokensOf, type Token } from "./tokens.js";

/** `before` and `after` differ in a kept piece only by marks that readers take for the same. */
export type WordChange =
  | { readonly kind: "kept"; readonly before: string; readonly after: string }
  | { readonly kind: "deleted"; readonly before: string }
  | { readonly kind: "inserted"; readonly after: string };

/** Edits beyond this are not worth showing word by word: the texts are unrelated. */
const maxEditLength = 3000;

export function compareWords(before: string, after: string): WordChange[] {
  return compareTokens(tokensOf(before), tokensOf(after));
}

export function compareTokens(before: readonly Token[], after: readonly Token[]): WordChange[] {
  const parts = diffArrays([...before], [...after], { comparator: (a, b) => a.key === b.key, maxEditLength });
  // Over the limit `diff` gives nothing: the whole text was replaced.
  if (parts === undefined) return replaced(textOf(before), textOf(after));

  let [beforeAt, afterAt] = [0, 0];
  const changes = parts.map(({ added, removed, count }): WordChange => {
    const old = added ? "" : textOf(before.slice(beforeAt, (beforeAt += count)));
    const fresh = removed ? "" : textOf(after.slice(afterAt, (afterAt += count)));
    if (removed) return { kind: "deleted", before: old };
    return added ? { kind: "inserted", after: fresh } : { kind: "kept", before: old, after: fresh };
  });
  return withoutIslands(changes);
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join("");
}

function replaced(before: string, after: string): WordChange[] {
  const all: WordChange[] = [
    { kind: "deleted", before },
    { kind: "inserted", after },
  ];
  return all.filter((change) =>
    change.kind === "deleted" ? change.before : change.kind === "inserted" && change.after,
  );
}

/**
 * A lone space between two changes is no common ground: «[-a-]{+b+} [-c-]{+d+}» is read as one
 * replacement. The space goes to both sides, which keeps both texts exact.
 */
function withoutIslands(changes: readonly WordChange[]): WordChange[] {
  const merged: WordChange[] = [];
  let run: { before: string; after: string } | undefined;
  const close = (): void => {
    if (run) merged.push(...replaced(run.before, run.after));
    run = undefined;
  };
  changes.forEach((change, index) => {
    const isIsland =
      change.kind === "kept" &&
      run !== undefined &&
      index < changes.length - 1 &&
      change.before.trim() === "";
    if (change.kind === "kept" && !(isIsland && isReplacement(changes, index))) {
      close();
      merged.push(change);
      return;
    }
    run ??= { before: "", after: "" };
    if (change.kind !== "inserted") run.before += change.before;
    if (change.kind !== "deleted") run.after += change.after;
  });
  close();
  return merged;
}

/** Something was both taken and put on each side of the space. */
function isReplacement(changes: readonly WordChange[], index: number): boolean {
  const isFull = (step: 1 | -1): boolean => {
    const kinds = new Set([changes[index + step]?.kind, changes[index + 2 * step]?.kind]);
    return kinds.has("deleted") && kinds.has("inserted");
  };
  return isFull(1) && isFull(-1);
}
