/**
 * What a schema refuses → problems with their places and what to write instead.
 *
 * Each mistake is reported once, where it stands, in the words of the file: the schema's own
 * English messages serve only as names of the formats (`id`, `iso-date`).
 */
import type { z } from "zod";
import { problem, type Problem, type ProblemCode } from "../problems.js";
import { nearestName } from "./nearestName.js";
import { keysAt, valueAt } from "./schemaKeys.js";
import { languages } from "./vocabulary.js";
import type { Path, Places } from "./yamlPlaces.js";

type Issue = z.core.$ZodIssue;

interface Source {
  readonly schema: z.core.$ZodType;
  readonly data: unknown;
  readonly places: Places;
}

export function schemaProblems(
  error: z.core.$ZodError,
  schema: z.core.$ZodType,
  data: unknown,
  places: Places,
): Problem[] {
  return error.issues.flatMap((issue) => problemsOf(issue, [], { schema, data, places }));
}

/** Issues inside a union have paths that begin at the union: `above` leads there. */
function problemsOf(issue: Issue, above: Path, source: Source): Problem[] {
  const path = [
    ...above,
    ...issue.path.map((segment) => (typeof segment === "number" ? segment : String(segment))),
  ];
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unexpectedKey(path, key, source));
  if (issue.code === "invalid_key") return [badKey(path, issue, source)];
  if (issue.code === "invalid_union" && issue.errors.length > 0) return inClosestOption(path, issue, source);

  const value = valueAt(source.data, path);
  if (value === undefined) return [missingKey(path, source)];
  if (value === null) return [problem("file-empty-value", source.places.keyAt(path), { key: path.at(-1) })];
  return [wrongValue(path, issue, value, source)];
}

function unexpectedKey(path: Path, key: string, { schema, data, places }: Source): Problem {
  const known = keysAt(schema, path, data);
  const nearest = nearestName(key, known);
  return problem("file-unexpected-key", places.keyAt([...path, key]), {
    key: shortened(key),
    known,
    ...(nearest === undefined ? {} : { nearest, context: "nearest" }),
  });
}

function missingKey(path: Path, { data, places }: Source): Problem {
  const key = path.at(-1);
  const language = languages.find((one) => one === key);
  const other = languages.find((one) => one !== key);
  if (language && other && typeof valueAt(data, [...path.slice(0, -1), other]) === "string") {
    return problem("file-language-missing", places.keyAt([...path.slice(0, -1), other]), { language, other });
  }
  return problem("file-missing-key", places.keyAt(path.slice(0, -1)), { key });
}

function badKey(path: Path, issue: z.core.$ZodIssueInvalidKey, { places }: Source): Problem {
  const code = FORMATS[issue.issues[0]?.message ?? ""] ?? "file-refused";
  return problem(code, places.keyAt(path), { value: shortened(path.at(-1) ?? ""), reason: issue.message });
}

/** Of the alternatives of a union, the one that the author most probably meant. */
function inClosestOption(path: Path, issue: z.core.$ZodIssueInvalidUnion, source: Source): Problem[] {
  const value = valueAt(source.data, path);
  if (value === undefined) return [missingKey(path, source)];

  const closest = issue.errors
    .filter((issues) => !issues.some(isOfAnotherType))
    .sort((a, b) => mistakesIn(a) - mistakesIn(b))[0];
  if (closest) return closest.flatMap((inner) => problemsOf(inner, path, source));
  return [
    problem("file-wrong-type", source.places.valueAt(path), {
      found: shortened(value),
      context: typeOf(issue),
    }),
  ];
}

function isOfAnotherType({ code, path }: Issue): boolean {
  return code === "invalid_type" && path.length === 0;
}

function mistakesIn(issues: readonly Issue[]): number {
  return issues.reduce((sum, issue) => sum + (issue.code === "unrecognized_keys" ? issue.keys.length : 1), 0);
}

/** The one type that every alternative asks for, or `mixed`. */
function typeOf(issue: z.core.$ZodIssueInvalidUnion): string {
  const asked = new Set(issue.errors.flat().map((inner) => ("expected" in inner ? inner.expected : "mixed")));
  const [first = "mixed"] = asked;
  return asked.size === 1 ? first : "mixed";
}

/** Messages of `vocabulary.ts` and the other schemas that name what a text must look like. */
const FORMATS: Readonly<Record<string, ProblemCode>> = {
  id: "file-bad-id",
  "blank-name": "file-bad-blank-name",
  "iso-date": "file-bad-date",
  link: "file-bad-link",
};

function wrongValue(path: Path, issue: Issue, value: unknown, { places }: Source): Problem {
  const found = shortened(value);
  const at = places.valueAt(path);
  if (issue.code === "invalid_type")
    return problem("file-wrong-type", at, { found, context: knownType(issue.expected) });
  if (issue.code === "invalid_value") return oneOf(issue.values);
  // No kind of this name: the library lists the kinds at run time, its types forget them.
  if (issue.code === "invalid_union")
    return oneOf("options" in issue && Array.isArray(issue.options) ? issue.options : []);
  if (issue.code === "too_small") return tooSmall(issue);
  return problem(FORMATS[issue.message] ?? "file-refused", at, { value: found, reason: issue.message });

  function oneOf(values: readonly unknown[]): Problem {
    const allowed = values.map(String);
    const nearest = typeof value === "string" ? nearestName(value, allowed) : undefined;
    return problem("file-wrong-value", at, {
      value: found,
      allowed,
      ...(nearest === undefined ? {} : { nearest, context: "nearest" }),
    });
  }

  function tooSmall({ origin, minimum }: z.core.$ZodIssueTooSmall): Problem {
    const key = path.at(-1);
    if (origin === "string") return problem("file-empty-text", at, { key });
    if (origin === "array") return problem("file-empty-list", at, { key, minimum: Number(minimum) });
    return problem("file-number-too-small", at, { value: found, minimum: Number(minimum) });
  }
}

/** The types that have a message of their own. */
function knownType(expected: string): string {
  if (expected === "record") return "object";
  if (expected === "int") return "number";
  return ["string", "number", "array", "object", "boolean"].includes(expected) ? expected : "mixed";
}

const LONGEST_QUOTE = 60;

/** A value as it may be quoted in one line. */
function shortened(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const line = text.slice(0, LONGEST_QUOTE + 1).replace(/\s+/g, " ");
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
}
