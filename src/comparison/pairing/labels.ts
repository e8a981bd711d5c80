/**
 * «3.2.», «Раздел 3.», «3-бөлім.», «а)» → the words and numbers of a label, by which labels are
 * compared whoever typed or counted them.
 */
export interface Label {
  /** The label without its numbers: what kind of thing it counts. «#.#», «раздел #», «#-бөлім», «@)». */
  readonly shape: string;
  readonly numbers: readonly number[];
}

/** The letters with which points are counted. */
const letters = "абвгдежзиклмнопрстуфхцчшщэюя";

export function parseLabel(label: string | null): Label | null {
  if (label === null) return null;
  const plain = plainLabel(label);
  const letter = /^([а-яё])(\)?)$/u.exec(plain);
  if (letter) return { shape: `@${letter[2] ?? ""}`, numbers: [letters.indexOf(letter[1] ?? "")] };
  return { shape: plain.replace(/\d+/g, "#"), numbers: (plain.match(/\d+/g) ?? []).map(Number) };
}

/** «3.2.» and «3.2» are one label, «1)» and «1.» are two. */
function plainLabel(label: string): string {
  return label.trim().replace(/\s+/g, " ").replace(/\.$/, "").toLowerCase();
}

/** «1)», «а)», «–»: it says something only under the point above it. */
export function isSubPoint(label: string): boolean {
  return /(?:\)|^[-–—•*])$/u.test(label.trim().replace(/\.$/, ""));
}

export function isSameLabel(one: string | null, other: string | null): boolean {
  return one === null || other === null ? one === other : plainLabel(one) === plainLabel(other);
}

/** The number by which a text refers to a point or a section: «3.2», «14». Sub-points have none. */
export function numberOfLabel(label: string | null): string | null {
  const { shape, numbers } = parseLabel(label) ?? { shape: ")", numbers: [] };
  return /[)@]/.test(shape) || numbers.length === 0 ? null : numbers.join(".");
}

/** «Раздел 4.», «Раздел 13.» → «Раздел 4–13». */
export function labelRange(first: string, last: string): string {
  const [start, end] = [trimmed(first), trimmed(last)];
  if (start === end) return start;
  const number = /\d+(?:\.\d+)*/;
  const lastNumber = number.exec(end)?.[0];
  return lastNumber === undefined
    ? `${start}–${end}`
    : start.replace(number, (found) => `${found}–${lastNumber}`);
}

function trimmed(label: string): string {
  return label.trim().replace(/\.$/, "");
}
