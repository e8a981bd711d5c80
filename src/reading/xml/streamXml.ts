/**
 * Bytes of an XML part → its tags and texts, one after another, under the limits.
 *
 * A DOCTYPE is refused, so there are no entities to expand and nothing outside is ever asked for.
 * The part is decoded in pieces: the whole text never stands in memory.
 */
import { SaxesParser } from "saxes";
import type { ReadLimits } from "../limits.js";
import { ReadRefusal } from "../readRefusal.js";

export interface XmlEvents {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>, isSelfClosing: boolean) => void;
  readonly close: () => void;
  readonly text: (text: string) => void;
}

const PIECE = 64 * 1024;

/** Shared by the many elements that have none. */
const NO_ATTRIBUTES: Record<string, string> = {};
Object.freeze(NO_ATTRIBUTES);

/** `part` is named in refusals. Throws ReadRefusal when the part is no XML or exceeds a limit. */
export function streamXml(bytes: Uint8Array, limits: ReadLimits, part: string, events: XmlEvents): void {
  const parser = new SaxesParser({ position: false, xmlns: false } as const);
  let [depth, elements] = [0, 0];
  let attributes = NO_ATTRIBUTES;
  parser.on("doctype", () => {
    throw new ReadRefusal("doctype", { part });
  });
  parser.on("error", (error) => {
    throw new ReadRefusal("damaged", { part, reason: error.message });
  });
  // Objects of our own: those of the parser take several times the room in a tree.
  parser.on("attribute", ({ name, value }) => {
    if (attributes === NO_ATTRIBUTES) attributes = {};
    attributes[name] = value;
  });
  parser.on("opentag", ({ name, isSelfClosing }) => {
    depth += 1;
    elements += 1;
    if (depth > limits.xmlDepth) throw new ReadRefusal("xml-too-deep", { part, most: limits.xmlDepth });
    if (elements > limits.xmlElements)
      throw new ReadRefusal("xml-too-large", { part, most: limits.xmlElements });
    events.open(name, attributes, isSelfClosing);
    attributes = NO_ATTRIBUTES;
  });
  parser.on("closetag", () => {
    depth -= 1;
    events.close();
  });
  parser.on("text", events.text);
  parser.on("cdata", events.text);
  for (const piece of decoded(bytes, part)) parser.write(piece);
  parser.close();
}

/** Word parts are UTF-8 or UTF-16; a byte that is neither means damage and is not papered over. */
function* decoded(bytes: Uint8Array, part: string): Generator<string> {
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += PIECE) {
      yield decoder.decode(bytes.subarray(at, at + PIECE), { stream: true });
    }
    yield decoder.decode();
  } catch (error) {
    if (error instanceof ReadRefusal) throw error;
    throw new ReadRefusal("damaged", { part, reason: String(error) });
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0 || second === 0) return first === 0 ? "utf-16be" : "utf-16le";
  return "utf-8";
}
