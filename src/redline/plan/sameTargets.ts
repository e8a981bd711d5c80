/**
 * Kept words → without those of a hyperlink that leads elsewhere now: a link is marked as a whole,
 * or the redline would show new words that lead to the old address.
 */
import type { Pair } from "../align/pairSame.js";
import type { XmlElement } from "../../reading/xml/xmlElement.js";
import type { PartPlace } from "../story/objectKeys.js";
import type { Atom } from "./atom.js";
import type { Sides } from "./plan.js";

/** `keep` says which atoms stay; it is asked again when words of different links were kept. */
export function keepLinks(
  a: readonly Atom[],
  b: readonly Atom[],
  sides: Sides,
  keep: (a: readonly Atom[], b: readonly Atom[]) => Pair[],
): Pair[] {
  const pairs = keep(a, b);
  const moved = new Set<XmlElement>();
  for (const [i, j] of pairs) {
    const [one, other] = [linkAround(a[i]), linkAround(b[j])];
    if (!one || !other) continue;
    const [from, to] = [addressOf(one, sides.a), addressOf(other, sides.b)];
    if (from !== undefined && to !== undefined && from !== to) moved.add(one).add(other);
  }
  return moved.size === 0 ? pairs : keep(unlike(a, moved, "from"), unlike(b, moved, "to"));
}

/** Words of these links are like no other words. */
function unlike(atoms: readonly Atom[], links: ReadonlySet<XmlElement>, side: string): Atom[] {
  return atoms.map((atom) => {
    const link = linkAround(atom);
    return link && links.has(link) ? { ...atom, key: `${side} ${atom.key}` } : atom;
  });
}

function linkAround(atom: Atom | undefined): XmlElement | undefined {
  return atom?.units[0]?.wrappers.find(({ name }) => name === "w:hyperlink");
}

/** Only links that lead out of the file: bookmarks have other names in every version. */
export function addressOf(link: XmlElement, { file, part }: PartPlace): string | undefined {
  const id = link.attributes["r:id"];
  return file.relationships(part).find((one) => one.id === id)?.target;
}
