/**
 * Clause → the levels and positions at which each of its questions is asked, and the value
 * recommended there.
 */
import type { Clause } from "../clause.js";
import type { Parameter } from "../parameter.js";
import { levels, positions, type Level, type Position } from "../vocabulary.js";
import { blanksIn, declaredBlanks } from "../wordings.js";
import type { Path } from "../yamlPlaces.js";
import { printedTexts } from "./printedTexts.js";

export interface Spot {
  readonly level: Level;
  readonly position: Position;
}

export interface Recommended {
  readonly at: Path;
  readonly value: unknown;
}

/** The value that holds at a spot: its level's own, or else the general one. */
export function recommendedFor(
  parameter: Parameter,
  name: string,
  { level, position }: Spot,
): Recommended | undefined {
  const own = parameter.recommended_at[level]?.[position];
  if (own !== undefined) return { at: ["parameters", name, "recommended_at", level, position], value: own };
  const general = parameter.recommended[position];
  return general === undefined
    ? undefined
    : { at: ["parameters", name, "recommended", position], value: general };
}

/** Every value written down, whether it ever holds or not. */
export function allRecommended(
  parameter: Parameter,
  name: string,
): (Recommended & { level?: Level; position: Position })[] {
  const at = ["parameters", name];
  return positions.flatMap((position) => [
    ...present({ at: [...at, "recommended", position], value: parameter.recommended[position], position }),
    ...levels.flatMap((level) =>
      present({
        at: [...at, "recommended_at", level, position],
        value: parameter.recommended_at[level]?.[position],
        level,
        position,
      }),
    ),
  ]);
}

function present<T extends Recommended>(recommended: T): T[] {
  return recommended.value === undefined ? [] : [recommended];
}

/** Spots of a parameter in the order of levels and positions. Without an entry: asked nowhere. */
export function spotsAsked(clause: Clause): ReadonlyMap<string, readonly Spot[]> {
  const known = remembered.get(clause);
  if (known) return known;
  const asked = collectSpots(clause);
  remembered.set(clause, asked);
  return asked;
}

const remembered = new WeakMap<Clause, ReadonlyMap<string, readonly Spot[]>>();

function collectSpots(clause: Clause): Map<string, Spot[]> {
  const declared = declaredBlanks(clause);
  const asked = new Map<string, Set<string>>();
  for (const text of printedTexts(clause)) {
    const conditions = (text.provision.when ?? []).flatMap((one) =>
      "parameter" in one ? [one.parameter] : [],
    );
    const blanks = [...blanksIn(text.kk), ...blanksIn(text.ru)].flatMap((blank) => {
      const stands = declared.get(blank);
      return stands && "parameter" in stands ? [stands.parameter] : [];
    });
    for (const parameter of new Set([...blanks, ...conditions])) {
      const spots = asked.get(parameter) ?? new Set();
      for (const level of text.levels)
        for (const position of text.positions) spots.add(`${level} ${position}`);
      asked.set(parameter, spots);
    }
  }
  return new Map(
    [...asked].map(([name, spots]) => [
      name,
      allSpots.filter((spot) => spots.has(`${spot.level} ${spot.position}`)),
    ]),
  );
}

const allSpots: readonly Spot[] = levels.flatMap((level) =>
  positions.map((position) => ({ level, position })),
);
