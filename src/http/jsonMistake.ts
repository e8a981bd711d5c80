/**
 * Text that is not JSON → where it stops being JSON.
 *
 * `JSON.parse` tells the position of some mistakes only, and not in the same words on every
 * version of Node; a person who types a plan by hand needs the line.
 */
export interface TextPlace {
  /** From 1, both. */
  readonly line: number;
  readonly column: number;
}

/** undefined: the text is JSON. */
export function jsonMistake(text: string): TextPlace | undefined {
  const offset = firstMistake(text);
  if (offset === undefined) return undefined;
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

const TOKEN =
  /[ \t\n\r]*(?:([{}[\],:])|("[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|$)/y;

type Expected = "value" | "value-or-end" | "key" | "key-or-end" | "colon" | "comma-or-end" | "nothing";

function firstMistake(text: string): number | undefined {
  const open: ("{" | "[")[] = [];
  let expected: Expected = "value";
  TOKEN.lastIndex = 0;
  for (;;) {
    const from = TOKEN.lastIndex;
    const token = TOKEN.exec(text);
    if (!token) return from + (/^[ \t\n\r]*/.exec(text.slice(from))?.[0].length ?? 0);
    const words = token[0].trimStart();
    const at = TOKEN.lastIndex - words.length;
    if (words === "") return expected === "nothing" ? undefined : at;
    const next = step(token[1] ?? (token[2] === undefined ? "scalar" : "string"), expected, open);
    if (!next) return at;
    expected = next;
  }
}

/** What may follow; undefined when the token itself may not stand here. Keeps `open` up to date. */
function step(token: string, expected: Expected, open: ("{" | "[")[]): Expected | undefined {
  const takesValue = expected === "value" || expected === "value-or-end";
  switch (token) {
    case "{":
    case "[":
      if (!takesValue) return undefined;
      open.push(token);
      return token === "{" ? "key-or-end" : "value-or-end";
    case "}":
      return expected === "key-or-end" || expected === "comma-or-end" ? close("{", open) : undefined;
    case "]":
      return expected === "value-or-end" || expected === "comma-or-end" ? close("[", open) : undefined;
    case ",":
      if (expected !== "comma-or-end") return undefined;
      return open.at(-1) === "{" ? "key" : "value";
    case ":":
      return expected === "colon" ? "value" : undefined;
    case "string":
      if (expected === "key" || expected === "key-or-end") return "colon";
      return takesValue ? afterValue(open) : undefined;
    default:
      return takesValue ? afterValue(open) : undefined;
  }
}

function close(bracket: "{" | "[", open: ("{" | "[")[]): Expected | undefined {
  if (open.at(-1) !== bracket) return undefined;
  open.pop();
  return afterValue(open);
}

function afterValue(open: readonly string[]): Expected {
  return open.length === 0 ? "nothing" : "comma-or-end";
}
