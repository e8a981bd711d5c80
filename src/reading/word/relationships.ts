/** The relationships of a part: which other parts it needs, by id and by kind. */
import type { ReadLimits } from "../limits.js";
import type { Package } from "../package/readPackage.js";
import { relationshipKind } from "../xml/namespaces.js";
import { parseXml } from "../xml/parseXml.js";
import { childrenOf } from "../xml/xmlElement.js";

export interface Relationship {
  readonly id: string;
  /** "footnotes": the same word in both flavours of the format. */
  readonly kind: string;
  /** Name of a part, or undefined when the target lies outside: it is never looked at. */
  readonly target: string | undefined;
}

/** `source` is the name of a part, "" for the package itself. None when nothing is declared. */
export function relationshipsOf(source: string, parts: Package, limits: ReadLimits): Relationship[] {
  const slash = source.lastIndexOf("/") + 1;
  const name = `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
  const bytes = parts.get(name);
  if (!bytes) return [];
  return childrenOf(parseXml(bytes, limits, name), "Relationship").map(({ attributes }) => ({
    id: attributes["Id"] ?? "",
    kind: relationshipKind(attributes["Type"] ?? ""),
    target:
      attributes["TargetMode"] === "External"
        ? undefined
        : resolved(source.slice(0, slash), attributes["Target"] ?? ""),
  }));
}

/** "word/" + "../customXml/item1.xml" → "customXml/item1.xml". */
function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
