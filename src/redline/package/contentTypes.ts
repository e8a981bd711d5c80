/** [Content_Types].xml: what a part is, by its name or by the ending of its name. */
import { childrenOf, type XmlElement } from "../../reading/xml/xmlElement.js";
import { element, withChildren } from "../xml/build.js";
import type { WordPackage } from "./wordPackage.js";

const PART = "[Content_Types].xml";

/** Undefined when the package does not say it. */
export function contentType(file: WordPackage, part: string): string | undefined {
  const root = file.tree(PART);
  const named = childrenOf(root, "Override").find(
    ({ attributes }) => attributes["PartName"]?.toLowerCase() === `/${part}`.toLowerCase(),
  );
  const ending = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  const usual = childrenOf(root, "Default").find(
    ({ attributes }) => attributes["Extension"]?.toLowerCase() === ending,
  );
  return (named ?? usual)?.attributes["ContentType"];
}

export function declareContentType(file: WordPackage, part: string, type: string): void {
  const root: XmlElement | undefined = file.tree(PART);
  if (!root || contentType(file, part) === type) return;
  const declared = element("Override", { PartName: `/${part}`, ContentType: type });
  file.put(PART, withChildren(root, [...root.children, declared]));
}
