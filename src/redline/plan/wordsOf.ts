/** Stretches of text side by side → their words; one may begin in one run and end in the next. */
import { tokensOf } from "../../comparison/tokens.js";
import type { XmlElement } from "../../reading/xml/xmlElement.js";
import type { Unit } from "../story/unit.js";
import { withAttributes, withChildren } from "../xml/build.js";

export interface Word {
  /** All white space is the same; everything else is compared sign by sign. */
  readonly key: string;
  readonly weight: number;
  readonly units: readonly Unit[];
  /** In characters from the beginning of the stretch. */
  readonly start: number;
}

/** The words together are the text of the units again. */
export function wordsOf(units: readonly Unit[]): Word[] {
  let [index, offset, start] = [0, 0, 0];
  const slicesOf = (length: number): Unit[] => {
    const slices: Unit[] = [];
    for (let left = length, unit = units[index]; left > 0 && unit; unit = units[index]) {
      const size = Math.min(left, unit.key.length - offset);
      if (size > 0) slices.push(sliceOf(unit, offset, size));
      [left, offset] = [left - size, offset + size];
      if (offset === unit.key.length) [index, offset] = [index + 1, 0];
    }
    return slices;
  };
  const words: Word[] = [];
  for (const piece of piecesOf(units.map(({ key }) => key).join(""))) {
    words.push({
      key: piece.replace(SPACES, " "),
      weight: piece.length,
      units: slicesOf(piece.length),
      start,
    });
    start += piece.length;
  }
  return words;
}

/** «1а» and «30-ға» are one word here, whatever rule found their halves. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const token of tokensOf(text)) {
    const last = pieces.at(-1);
    const joins =
      token.kind === "word" && last !== undefined && ENDS_IN_WORD.test(last) && BEGINS_WORD.test(token.text);
    const [first = "", ...rest] = finerPieces(token.text);
    if (joins) pieces[pieces.length - 1] = last + first;
    else pieces.push(first);
    pieces.push(...rest);
  }
  return pieces;
}

const ENDS_IN_WORD = /[\p{L}\p{M}\p{N}]$/u;
const BEGINS_WORD = /^[\p{L}\p{M}\p{N}]/u;

const SPACES = /\s+/g;

/**
 * «п. 3» and «2026 жылғы» are one word for a reader, but a redline marks the number alone. A sum
 * written in groups of digits stays whole: half a number must never be struck out.
 */
function finerPieces(word: string): string[] {
  return /\S\s/.test(word) ? word.split(/(?<=\D)(?=\s)|(?=\s\D)|(?<=\s)(?=\D)|(?<=\D\s)/) : [word];
}

function sliceOf(unit: Unit, offset: number, size: number): Unit {
  if (offset === 0 && size === unit.key.length) return unit;
  const key = unit.key.slice(offset, offset + size);
  return { ...unit, key, weight: size, nodes: unit.nodes.map((node) => textNode(node, key)) };
}

function textNode(node: XmlElement, text: string): XmlElement {
  return withAttributes(withChildren(node, [text]), { "xml:space": "preserve" });
}
