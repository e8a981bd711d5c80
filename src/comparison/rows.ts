/**
 * Links between provisions → rows in the order in which a reader meets them: the order of the
 * second agreement, with what was deleted or moved away where it stood.
 */
import type { ComparedAgreement } from "./comparison.js";
import type { Link } from "./pairing/pairLanes.js";

export interface Row extends Link {
  readonly order: number;
  /** The place that a moved provision has left. */
  readonly fromOrder?: number;
}

export function rowsOf(links: readonly Link[], before: ComparedAgreement): Row[] {
  const leftAt = placesInSecond(links, before);
  const stops = links.flatMap((link, index) => {
    const [from = -1] = link.before;
    const place = link.after[0] ?? leftAt[from] ?? -1;
    const here = { index, isOrigin: false, place, tie: link.after.length > 0 ? -1 : from };
    return link.hasMoved ? [here, { index, isOrigin: true, place: leftAt[from] ?? -1, tie: from }] : [here];
  });
  stops.sort((a, b) => a.place - b.place || a.tie - b.tie);

  const order: number[] = [];
  const fromOrder: number[] = [];
  stops.forEach(({ index, isOrigin }, position) => {
    (isOrigin ? fromOrder : order)[index] = position;
  });
  return links
    .map((link, index): Row => {
      const left = fromOrder[index];
      return { ...link, order: order[index] ?? 0, ...(left === undefined ? {} : { fromOrder: left }) };
    })
    .sort((a, b) => a.order - b.order);
}

/**
 * Of each provision of the first agreement: after which provision of the second one it would
 * stand, by the neighbours of its own language and part that stayed.
 */
function placesInSecond(links: readonly Link[], before: ComparedAgreement): number[] {
  const stayed = new Map(
    links.flatMap(({ before: from, after: to, hasMoved }) =>
      hasMoved ? [] : from.map((one): [number, number] => [one, to.at(-1) ?? -1]),
    ),
  );
  const last = new Map<string, number>();
  return before.provisions.map(({ language, place }, index) => {
    const lane = `${language} ${place.part}`;
    const own = stayed.get(index) ?? -1;
    const here = Math.max(last.get(lane) ?? -1, own);
    last.set(lane, here);
    return here;
  });
}
