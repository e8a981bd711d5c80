/** The parts of a file that hold text, and what is done with the tracked changes in them. */
import { relationshipKind } from "../../reading/xml/namespaces.js";
import type { WordPackage } from "../package/wordPackage.js";
import type { View } from "./revisionNames.js";
import { countRevisions, resolveRevisions } from "./resolveRevisions.js";

const WITH_TEXT = new Set(["header", "footer", "footnotes", "endnotes", "comments"]);

/** The main part first. */
export function storyParts(file: WordPackage): string[] {
  const others = file
    .relationships(file.main)
    .filter(({ type, isExternal }) => !isExternal && WITH_TEXT.has(relationshipKind(type)))
    .map(({ target }) => target);
  return [...new Set([file.main, ...others])].filter((part) => file.has(part));
}

/** How many there were. Parts without any keep their bytes. */
export function resolveAll(file: WordPackage, view: View): number {
  let count = 0;
  for (const part of storyParts(file)) {
    const root = file.tree(part);
    const found = root ? countRevisions(root) : 0;
    if (root && found > 0) file.put(part, resolveRevisions(root, view));
    count += found;
  }
  return count;
}

export function countAll(file: WordPackage): number {
  return storyParts(file).reduce((sum, part) => {
    const root = file.tree(part);
    return sum + (root ? countRevisions(root) : 0);
  }, 0);
}
