/** The only part of a kind that a document has: "styles", "numbering", "footnotes". */
import { relationshipKind } from "../../reading/xml/namespaces.js";
import type { Relationship } from "./relationships.js";
import type { WordPackage } from "./wordPackage.js";

export function partOfKind(file: WordPackage, kind: string): string | undefined {
  return linkOfKind(file, kind)?.target;
}

export function linkOfKind(file: WordPackage, kind: string): Relationship | undefined {
  return file.relationships(file.main).find((one) => relationshipKind(one.type) === kind && !one.isExternal);
}

/** Whether both files say the same about a kind, byte for byte. Parts that were replaced do not count. */
export function isSamePart(a: WordPackage, b: WordPackage, kind: string): boolean {
  const answers = known.get(a) ?? new Map<string, boolean>();
  known.set(a, answers);
  const answer = answers.get(kind) ?? isSame(bytesOf(a, kind), bytesOf(b, kind));
  answers.set(kind, answer);
  return answer;
}

/** A file is compared with one other in its life. */
const known = new WeakMap<WordPackage, Map<string, boolean>>();

function isSame(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  if (!one || !other || one.length !== other.length) return one === other;
  for (let index = 0; index < one.length; index += 1) if (one[index] !== other[index]) return false;
  return true;
}

function bytesOf(file: WordPackage, kind: string): Uint8Array | undefined {
  const part = partOfKind(file, kind);
  return part === undefined ? undefined : file.bytes(part);
}
