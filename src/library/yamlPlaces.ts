/**
 * Finds places in a YAML or JSON text:  path (`provisions`, 0, `kk`) → file, line and column.
 *
 * A path that leads further than the text does gives the nearest place above it, because a
 * missing key has no place of its own.
 */
import {
  isMap,
  isScalar,
  isSeq,
  type Document,
  type LineCounter,
  type Node,
  type Pair,
  type YAMLMap,
} from "yaml";
import type { Place } from "../problems.js";

export type Path = readonly (string | number)[];

export interface Places {
  /** The key, or the list item, at the end of the path. */
  keyAt(path: Path): Place;
  /** The value at the end of the path; the first occurrence of `words` in it, when given and found. */
  valueAt(path: Path, words?: string): Place;
}

/** `counter` must have counted the lines while `document` was parsed from `source`. */
export function placesIn(
  document: Document,
  source: string,
  counter: LineCounter,
  file: string | undefined,
): Places {
  const placeAt = (offset: number, path: Path): Place => ({
    ...(file === undefined ? {} : { file }),
    ...lineAndColumn(counter, offset),
    ...(path.length === 0 ? {} : { path: path.join(".") }),
  });
  const root = document.contents ?? undefined;

  return {
    keyAt(path) {
      const { key, value } = walk(root, path);
      return placeAt(startOf(key) ?? startOf(value) ?? 0, path);
    },
    valueAt(path, words) {
      const { key, value, isEnd } = walk(root, path);
      const start = (isEnd ? startOf(value) : startOf(key)) ?? startOf(key) ?? startOf(value) ?? 0;
      const within = words === undefined ? -1 : source.indexOf(words, start);
      const isInside = within >= 0 && within < (value?.range?.[1] ?? 0);
      return placeAt(isInside ? within : start, path);
    },
  };
}

/** From 1, both. */
export function lineAndColumn(counter: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = counter.linePos(offset);
  // An empty text has no line to count.
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

interface Step {
  readonly key: Node | undefined;
  readonly value: Node | undefined;
  readonly isEnd: boolean;
}

function walk(root: Node | undefined, path: Path): Step {
  let here: Step = { key: undefined, value: root, isEnd: true };
  for (const segment of path) {
    const next = stepInto(here.value, segment);
    if (!next) return { ...here, isEnd: false };
    here = next;
  }
  return here;
}

function stepInto(node: Node | undefined, segment: string | number): Step | undefined {
  if (isSeq<Node>(node)) {
    const value = node.items[Number(segment)];
    return value && { key: undefined, value, isEnd: true };
  }
  if (!isMap<Node, Node | null>(node)) return undefined;

  const pair = pairsOf(node).get(String(segment));
  return pair && { key: pair.key, value: pair.value ?? undefined, isEnd: true };
}

type KeyAndValue = Pair<Node, Node | null>;

const pairsByKey = new WeakMap<YAMLMap<Node, Node | null>, ReadonlyMap<string, KeyAndValue>>();

/** A plan with thousands of wrong keys asks for each of them. */
function pairsOf(map: YAMLMap<Node, Node | null>): ReadonlyMap<string, KeyAndValue> {
  const known = pairsByKey.get(map);
  if (known) return known;
  // The last of two equal keys is the one whose value is read.
  const pairs = new Map(map.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : "", pair]));
  pairsByKey.set(map, pairs);
  return pairs;
}

function startOf(node: Node | undefined): number | undefined {
  return node?.range?.[0];
}
