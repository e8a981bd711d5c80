/**
 * A text file → its lines, whatever their length. Node's own reader of lines also breaks at
 * U+2028, which may stand in the text of an agreement.
 */
import { createReadStream } from "node:fs";

export async function* fileLines(file: string): AsyncGenerator<string> {
  let pieces: string[] = [];
  for await (const chunk of createReadStream(file, "utf8") as AsyncIterable<string>) {
    const [first = "", ...others] = chunk.split("\n");
    pieces.push(first);
    for (const other of others) {
      yield pieces.join("");
      pieces = [other];
    }
  }
  const last = pieces.join("");
  if (last !== "") yield last;
}
