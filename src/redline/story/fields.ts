/**
 * Pieces of fields → objects.  «begin, instruction, separate, 3.2, end» in one paragraph is one
 * object, so that no change ever stands inside its machinery.
 *
 * A field with a long result, or one that ends in another paragraph (a table of contents), stays
 * open for comparison: its machinery becomes loose pieces that are marked together or not at all.
 */
import { textOf, type XmlElement } from "../../reading/xml/xmlElement.js";
import { paragraphNodes } from "./paragraphNodes.js";
import { objectUnit, type LooseField, type Unit } from "./unit.js";

export interface Fields {
  readonly beginParagraph: () => void;
  readonly add: (node: XmlElement, at: Pick<Unit, "run" | "wrappers">, units: Unit[]) => void;
}

interface OpenField {
  readonly loose: { instruction: string; pieces: number };
  readonly paragraph: number;
  /** Where its first piece and its result stand among the units of its paragraph. */
  readonly start: number;
  readonly wrappers: readonly XmlElement[];
  result: number | undefined;
}

/** A longer result is worth being compared word by word. */
const LONGEST_RESULT = 60;

export function createFields(): Fields {
  const open: OpenField[] = [];
  let paragraph = 0;
  return {
    beginParagraph: () => void (paragraph += 1),
    add(node, at, units) {
      const type = node.attributes["w:fldCharType"];
      if (type === "begin") {
        const loose = { instruction: "", pieces: 0 };
        open.push({ loose, paragraph, start: units.length, wrappers: at.wrappers, result: undefined });
      }
      const field = open.at(-1);
      if (field && node.name === "w:instrText") field.loose.instruction += textOf(node);
      units.push(pieceUnit(node, at, field?.loose));
      if (field && type === "separate") field.result = units.length;
      if (field && type === "end") {
        open.pop();
        if (field.paragraph === paragraph) closeInOneParagraph(field, at.wrappers, units);
      }
    },
  };
}

function pieceUnit(
  node: XmlElement,
  at: Pick<Unit, "run" | "wrappers">,
  field: LooseField | undefined,
): Unit {
  if (field) field.pieces += 1;
  // Instructions are left out: names of bookmarks differ from save to save.
  const key = `field ${node.attributes["w:fldCharType"] ?? ""}`;
  return { ...objectUnit(key, 0, [node], at), kind: "field", field };
}

function closeInOneParagraph(field: OpenField, wrappers: readonly XmlElement[], units: Unit[]): void {
  const pieces = units.slice(field.start);
  const result = field.result === undefined ? [] : units.slice(field.result);
  const text = result.map(({ key, kind }) => (kind === "field" ? "" : key)).join("");
  const isOneObject =
    text.length <= LONGEST_RESULT &&
    pieces.every(
      (one) => sameWrappers(one.wrappers, wrappers) && one.inside === undefined && one.kind !== "aside",
    );
  if (!isOneObject) return;
  const type = /^\s*(\S*)/.exec(field.loose.instruction)?.[1] ?? "";
  const weight = result.reduce((sum, one) => sum + one.weight, 0);
  const whole = objectUnit(`field ${type} ${text}`, weight, paragraphNodes(pieces), {
    run: undefined,
    wrappers,
  });
  units.splice(field.start, pieces.length, whole);
}

function sameWrappers(some: readonly XmlElement[], others: readonly XmlElement[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}
