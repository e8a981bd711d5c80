/**
 * Provisions → lanes. Provisions are only ever paired inside a lane: of one language, in one part
 * of the file, in tables or outside of them.
 *
 * The columns of a bilingual table are two agreements and no table, so that a file in two columns
 * can be compared with one that has each language for itself.
 */
import type { ReadProvision } from "../../reading/agreementText.js";
import { fold } from "../tokens.js";
import type { ComparedAgreement } from "../comparison.js";

export interface LaneItem {
  /** Index in `provisions` of its agreement. */
  readonly index: number;
  readonly provision: ReadProvision;
  /** The folded text: equal in provisions that read the same. */
  readonly key: string;
  /** Letters and digits of the text. */
  readonly letters: number;
  /** Of a table that is no pair of columns. */
  readonly isCell: boolean;
}

export type Lane = readonly LaneItem[];

/** Letters below which a provision is too short to be followed to another place; cells repeat more. */
const shortestMove = { text: 20, cell: 40 };

export function mayMove({ letters, isCell }: LaneItem): boolean {
  return letters >= (isCell ? shortestMove.cell : shortestMove.text);
}

/** By name: «kk body», «ru table», «ru footnote». */
export function lanesOf({ provisions }: ComparedAgreement): Map<string, LaneItem[]> {
  const bilingual = bilingualTables(provisions);
  const lanes = new Map<string, LaneItem[]>();
  provisions.forEach((provision, index) => {
    const { part, cell } = provision.place;
    const isCell = cell !== undefined && !bilingual.has(tableName(provision));
    const name = `${provision.language} ${part}${isCell ? " table" : ""}`;
    const key = fold(provision.text).trim();
    const letters = key.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    const lane = lanes.get(name) ?? [];
    lane.push({ index, provision, key, letters, isCell });
    lanes.set(name, lane);
  });
  return lanes;
}

/** The table of a cell, by which tables of both agreements are told apart. */
export function tableOf({ provision, isCell }: LaneItem): number | undefined {
  return isCell ? provision.place.cell?.table : undefined;
}

function bilingualTables(provisions: readonly ReadProvision[]): Set<string | undefined> {
  return new Set(provisions.filter(({ paired }) => paired !== undefined).map(tableName));
}

function tableName({ place: { part, cell } }: ReadProvision): string | undefined {
  return cell && `${part} ${cell.table}`;
}
