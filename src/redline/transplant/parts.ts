/** Relationships of the second file → relationships of the first, with the parts they lead to. */
import { contentType, declareContentType } from "../package/contentTypes.js";
import { relationshipsPart } from "../package/relationships.js";
import type { WordPackage } from "../package/wordPackage.js";

export interface Parts {
  /** Id in a part of the second file → id in a part of the first; undefined when it leads nowhere. */
  readonly relationshipOf: (id: string, from: string, to: string) => string | undefined;
}

export function createParts(a: WordPackage, b: WordPackage): Parts {
  const ids = new Map<string, string | undefined>();
  const copies = new Map<string, string>();

  const copyOf = (part: string): string => {
    const known = copies.get(part);
    if (known !== undefined) return known;
    const name = unusedName(part, a);
    copies.set(part, name);
    const bytes = b.bytes(part);
    if (bytes) a.put(name, bytes);
    const type = contentType(b, part);
    if (type !== undefined) declareContentType(a, name, type);
    copyRelationships(part, name);
    return name;
  };

  /** Ids stay as they are, because the copied part names them. */
  const copyRelationships = (from: string, to: string): void => {
    const links = b.relationships(from);
    if (links.length === 0) return;
    const root = b.tree(relationshipsPart(from));
    const targets = new Map(
      links.map(({ id, target, isExternal }) => [id, isExternal ? target : `/${copyOf(target)}`]),
    );
    if (root) a.put(relationshipsPart(to), withTargets(root, targets));
  };

  return {
    relationshipOf(id, from, to) {
      const key = `${from} ${id} ${to}`;
      if (ids.has(key)) return ids.get(key);
      const link = b.relationships(from).find((one) => one.id === id);
      const target = link && !link.isExternal ? copyOf(link.target) : link?.target;
      const copied = link && target !== undefined ? a.relate(to, { ...link, target }) : undefined;
      ids.set(key, copied);
      return copied;
    },
  };
}

function withTargets(
  root: NonNullable<ReturnType<WordPackage["tree"]>>,
  targets: ReadonlyMap<string, string>,
): typeof root {
  const children = root.children.map((child) => {
    if (typeof child === "string") return child;
    const target = targets.get(child.attributes["Id"] ?? "");
    return target === undefined ? child : { ...child, attributes: { ...child.attributes, Target: target } };
  });
  return { ...root, children };
}

/** "word/media/image1.png" → "word/media/image1-2.png" when the first file has one of that name. */
function unusedName(part: string, a: WordPackage): string {
  const dot = part.lastIndexOf(".");
  let [name, number] = [part, 2];
  while (a.has(name)) name = `${part.slice(0, dot)}-${number++}${part.slice(dot)}`;
  return name;
}
