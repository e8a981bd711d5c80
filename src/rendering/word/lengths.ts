/** Millimetres and points → the units of WordprocessingML. */

/** Twentieths of a point: indents, margins, widths, space around paragraphs. */
export function twipsOfMillimetres(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 72 * 20);
}

export function twipsOfPoints(points: number): number {
  return Math.round(points * 20);
}

/** Type size. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** Line spacing: one line is 240. */
export function lineUnits(lines: number): number {
  return Math.round(lines * 240);
}

/** Borders are drawn in eighths of a point. */
export function eighthsOfPoint(points: number): number {
  return Math.round(points * 8);
}
