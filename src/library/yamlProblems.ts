/**
 * What the YAML parser refuses → problems with their places.
 *
 * The slips that authors really make (a tab, a colon in a sentence, a shifted line, a key
 * written twice) have a message of their own; the rest keep the parser's words.
 */
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Scalar,
  visit,
  type Document,
  type ErrorCode,
  type LineCounter,
  type Node,
  type YAMLError,
} from "yaml";
import { problem, type Problem, type ProblemCode } from "../problems.js";
import { lineAndColumn } from "./yamlPlaces.js";

const CODES: Partial<Record<ErrorCode, ProblemCode>> = {
  TAB_AS_INDENT: "file-tab-indent",
  BLOCK_AS_IMPLICIT_KEY: "file-colon-in-text",
  MULTILINE_IMPLICIT_KEY: "file-bad-indent",
  BAD_INDENT: "file-bad-indent",
};

export function yamlProblems(
  document: Document.Parsed,
  source: string,
  counter: LineCounter,
  file: string | undefined,
): Problem[] {
  const report = (code: ProblemCode, offset: number, details: Problem["details"]): Problem =>
    problem(code, { ...(file === undefined ? {} : { file }), ...lineAndColumn(counter, offset) }, details);

  const refused = [...causes(document.errors), ...document.warnings].map((error) => {
    const quotation = openQuotation(error, document);
    if (quotation !== undefined) return report("file-open-quotation", quotation, {});
    return report(CODES[error.code] ?? "file-not-yaml", offsetOf(error, source), { reason: error.message });
  });
  const { aliases, twice } = oddNodes(document.contents);
  return [
    ...firstOfEachLine(refused),
    ...twice.map(({ at, key }) => report("file-duplicate-key", at, { key })),
    ...aliases.map((at) => report("file-alias", at, {})),
  ];
}

/** Duplicate keys leave the text readable; after any other mistake its structure is a guess. */
export function isReadable(problems: readonly Problem[]): boolean {
  return problems.every(({ code }) => code === "file-duplicate-key");
}

/**
 * Without the errors that only follow from others. Past the place where the parser has lost
 * the structure it refuses every line that is left; and a shifted line also looks to it like
 * a colon inside the value above.
 */
function causes(errors: readonly YAMLError[]): readonly YAMLError[] {
  const givenUp = errors.findIndex(({ message }) => message.includes("in YAML stream"));
  const shifted = new Set(errors.filter(({ code }) => code === SHIFTED).map(({ pos }) => pos[0]));
  return errors
    .slice(0, givenUp < 0 ? errors.length : givenUp + 1)
    .filter(({ code, pos }) => code !== "BLOCK_AS_IMPLICIT_KEY" || !shifted.has(pos[0]));
}

const SHIFTED: ErrorCode = "MULTILINE_IMPLICIT_KEY";

/** Of a shifted line the parser names the value above; the line itself is where to mend. */
function offsetOf({ code, pos: [start, end] }: YAMLError, source: string): number {
  if (code !== SHIFTED) return start;
  const line = source.lastIndexOf("\n", end - 1) + 1;
  return line + source.slice(line, end).search(/\S|$/);
}

/** The parser misses the closing mark at the end of the file; the author wants to see the opening one. */
function openQuotation({ code, message, pos }: YAMLError, document: Document.Parsed): number | undefined {
  if (code !== "MISSING_CHAR" || !message.includes("quote")) return undefined;
  let start: number | undefined;
  visit(document, {
    Scalar: (_key, { type, range }) => {
      const isQuoted = type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE;
      if (isQuoted && range && range[0] <= pos[0] && pos[0] <= range[2]) start = range[0];
    },
  });
  return start;
}

/** One slip often breaks the rest of its line in several ways. */
function firstOfEachLine(problems: readonly Problem[]): Problem[] {
  const lines = new Set<number | undefined>();
  return problems.filter(({ where }) => !lines.has(where.line) && lines.add(where.line));
}

interface OddNodes {
  readonly aliases: number[];
  readonly twice: { at: number; key: string }[];
}

/**
 * Aliases and keys written twice. An alias (`*name`) makes a text depend on another place of
 * the file, and can make a small file enormous. The parser would find equal keys too, but
 * compares each key with every other: a plan of a megabyte would keep it busy for a minute.
 */
function oddNodes(node: Node | null, found: OddNodes = { aliases: [], twice: [] }): OddNodes {
  if (isAlias(node) && node.range) found.aliases.push(node.range[0]);
  if (isSeq<Node>(node)) for (const item of node.items) oddNodes(item, found);
  if (!isMap<Node, Node | null>(node)) return found;

  const keys = new Set<string>();
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? String(key.value) : undefined;
    if (name !== undefined && keys.has(name)) found.twice.push({ at: key.range?.[0] ?? 0, key: name });
    if (name !== undefined) keys.add(name);
    oddNodes(value, found);
  }
  return found;
}
