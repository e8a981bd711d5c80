/**
 * Clause → every text that an agreement prints with its blanks filled (provisions, items,
 * enforceable cores), and where each of them stands.
 */
import type { Clause, Provision } from "../clause.js";
import type { Level, Position } from "../vocabulary.js";
import { levelsOf, positionsOf } from "../wordings.js";
import type { Path } from "../yamlPlaces.js";

export interface PrintedText {
  readonly at: Path;
  readonly kk: string;
  readonly ru: string;
  readonly provision: Provision;
  readonly levels: readonly Level[];
  readonly positions: readonly Position[];
}

export function printedTexts(clause: Clause): PrintedText[] {
  return clause.provisions.flatMap((provision, index) => {
    const standing = {
      provision,
      levels: levelsOf(provision, clause).filter((level) => clause.levels.includes(level)),
      positions: positionsOf(provision, clause).filter((position) => clause.positions.includes(position)),
    };
    const at = ["provisions", index];
    return [
      { at, kk: provision.kk, ru: provision.ru, ...standing },
      ...itemTexts(provision, at, standing),
      ...coreTexts(provision, at, standing),
    ];
  });
}

type Standing = Pick<PrintedText, "provision" | "levels" | "positions">;

function itemTexts({ items = [] }: Provision, at: Path, standing: Standing): PrintedText[] {
  return items.map(({ kk, ru, levels, positions }, index) => ({
    at: [...at, "items", index],
    kk,
    ru,
    provision: standing.provision,
    levels: standing.levels.filter((level) => levels?.includes(level) ?? true),
    positions: standing.positions.filter((position) => positions?.includes(position) ?? true),
  }));
}

function coreTexts({ core }: Provision, at: Path, standing: Standing): PrintedText[] {
  return (["deadline", "record", "remedy"] as const).flatMap((key) => {
    const text = core?.[key];
    return text ? [{ at: [...at, "core", key], ...text, ...standing }] : [];
  });
}
