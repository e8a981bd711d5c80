/** A sub-point and the mark that ends it. */
import type { Part, Parts } from "./document.js";

/** «один» → «один;». A mark typed by the author is replaced, not doubled. */
export function ended(parts: Parts, mark: ";" | "."): Parts {
  const last = parts.at(-1);
  if (last?.kind !== "text") return [...parts, { kind: "text", text: mark }];
  const closed: Part = { kind: "text", text: last.text.replace(/[\s.;,]+$/u, "") + mark };
  return [...parts.slice(0, -1), closed];
}
