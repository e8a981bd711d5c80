/**
 * Reads the wording of a clause:  clause + level + position → provisions and items;
 * text → its pieces and blanks; clause → what each of its blanks stands for.
 *
 * Nothing is filled in and no condition (`when`) is weighed here: that needs a draft.
 */
import type { Clause, Item, Provision, Reference } from "./clause.js";
import { isNumberParameter, type NumberForm } from "./parameter.js";
import type { Level, Position } from "./vocabulary.js";

/** Provisions that stand at a level and a position, in the order of the file, `when` or no `when`. */
export function provisionsAt(clause: Clause, level: Level, position: Position): Provision[] {
  if (!clause.levels.includes(level)) return [];
  return clause.provisions.filter(
    (provision) =>
      levelsOf(provision, clause).includes(level) && positionsOf(provision, clause).includes(position),
  );
}

/** Items of a provision that stands at this level and position. */
export function itemsAt(provision: Provision, level: Level, position: Position): Item[] {
  return (provision.items ?? []).filter(
    ({ levels, positions }) => (levels?.includes(level) ?? true) && (positions?.includes(position) ?? true),
  );
}

export function levelsOf({ levels }: Pick<Provision, "levels">, clause: Clause): readonly Level[] {
  return levels ?? clause.levels;
}

export function positionsOf(
  { positions }: Pick<Provision, "positions">,
  clause: Clause,
): readonly Position[] {
  return positions ?? clause.positions;
}

export type Piece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "blank"; readonly name: string; readonly text: string }
  /** Braces that are not a plain blank: `{{#if x}}`, `{{{x}}}`, `{x}`. */
  | { readonly kind: "refused"; readonly text: string };

const PLAIN_BLANK = /^\{\{([a-z][a-z0-9]*(?:_[a-z0-9]+)*)\}\}$/;

/**
 * From an opening brace to the braces that close it, but not past the end of the line. A
 * backslash belongs to them: Handlebars takes it for an escape.
 */
const BRACES = /(\\*\{+[^{}\n]*\}*|\}+)/;

/**
 * «не менее {{days}}.» → text, blank, text. The pieces together are the text again.
 *
 * A scanner and not Handlebars' parser: that one stops at the first mistake, and is kinder
 * than our texts may be (spaces in the braces, a lone brace). A test holds the two together:
 * what is plain here is plain there.
 */
export function piecesOf(text: string): Piece[] {
  // split() with one group alternates text and braces: [text, braces, text, braces, text].
  return text.split(BRACES).flatMap((piece, index): Piece[] => {
    if (index % 2 === 0) return piece === "" ? [] : [{ kind: "text", text: piece }];
    const name = PLAIN_BLANK.exec(piece)?.[1];
    return [name === undefined ? { kind: "refused", text: piece } : { kind: "blank", name, text: piece }];
  });
}

/** Names of the plain blanks of a text, as often as they stand in it. */
export function blanksIn(text: string): string[] {
  // Most texts have no blank at all, and this is asked of every one.
  if (!text.includes("{{")) return [];
  return piecesOf(text).flatMap((piece) => (piece.kind === "blank" ? [piece.name] : []));
}

/** What a blank prints: an answer, in the number form of this blank if it has one, or a reference. */
export type DeclaredBlank =
  { readonly parameter: string; readonly form?: NumberForm } | { readonly reference: Reference };

/** Every blank that the texts of a clause may use. */
export function declaredBlanks({ parameters, references }: Clause): Map<string, DeclaredBlank> {
  const blanks = new Map<string, DeclaredBlank>();
  for (const [name, reference] of Object.entries(references)) blanks.set(name, { reference });
  for (const [name, parameter] of Object.entries(parameters)) {
    if (!isNumberParameter(parameter)) {
      blanks.set(name, { parameter: name });
      continue;
    }
    blanks.set(name, { parameter: name, form: parameter });
    for (const [blank, form] of Object.entries(parameter.forms)) blanks.set(blank, { parameter: name, form });
  }
  return blanks;
}
