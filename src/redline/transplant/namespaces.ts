/**
 * The root of a part of the first file → the same root with the names declared that content of
 * the second file brought along.
 */
import type { XmlElement } from "../../reading/xml/xmlElement.js";
import { withAttributes } from "../xml/build.js";

/** `source` is the root the content came from. What it declares in vain is not copied. */
export function withNamespacesOf(
  root: XmlElement,
  source: XmlElement,
  prefixes: ReadonlySet<string>,
): XmlElement {
  const missing = [...prefixes].filter(
    (prefix) =>
      root.attributes[`xmlns:${prefix}`] === undefined && source.attributes[`xmlns:${prefix}`] !== undefined,
  );
  if (missing.length === 0) return root;
  const declared = Object.fromEntries(
    missing.map((prefix) => [`xmlns:${prefix}`, source.attributes[`xmlns:${prefix}`] ?? ""]),
  );
  const ignorable = wordsIn(source.attributes["mc:Ignorable"]).filter((prefix) => missing.includes(prefix));
  const all = [...new Set([...wordsIn(root.attributes["mc:Ignorable"]), ...ignorable])].join(" ");
  return withAttributes(root, all === "" ? declared : { ...declared, "mc:Ignorable": all });
}

/** Prefixes of the element, of its attributes, and those a choice between versions requires. */
export function addPrefixes({ name, attributes }: XmlElement, prefixes: Set<string>): void {
  addPrefix(name, prefixes);
  for (const key in attributes) if (!key.startsWith("xmlns")) addPrefix(key, prefixes);
  for (const prefix of wordsIn(attributes["Requires"])) prefixes.add(prefix);
}

function addPrefix(name: string, prefixes: Set<string>): void {
  const colon = name.indexOf(":");
  if (colon > 0) prefixes.add(name.slice(0, colon));
}

function wordsIn(list: string | undefined): string[] {
  return (list ?? "").split(/\s+/).filter((word) => word !== "");
}
