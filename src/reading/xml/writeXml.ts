/**
 * A tree → the bytes of an XML part, in the names of the file it came from.
 *
 * An element made here is written under the name this program knows («w:ins»); when the file
 * binds no such prefix, its root declares it with the address the file uses for these names.
 */
import { canonicalPrefix } from "./namespaces.js";
import type { XmlElement } from "./xmlElement.js";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function writeXml(root: XmlElement): Uint8Array {
  return new TextEncoder().encode(DECLARATION + xmlText(withDeclarations(root)));
}

function xmlText({ name, attributes, children, written }: XmlElement): string {
  const tag = written?.name ?? name;
  let text = `<${tag}`;
  for (const key in attributes) {
    text += ` ${written?.attributes[key] ?? key}="${escapeValue(attributes[key] ?? "")}"`;
  }
  if (children.length === 0) return `${text}/>`;
  text += ">";
  for (const child of children) text += typeof child === "string" ? escapeText(child) : xmlText(child);
  return `${text}</${tag}>`;
}

/** «xmlns:n0» of Word's own names → «xmlns:w» beside it, unless the root binds it already. */
function withDeclarations(root: XmlElement): XmlElement {
  const added: Record<string, string> = {};
  for (const [key, uri] of Object.entries(root.attributes)) {
    if (key !== "xmlns" && !key.startsWith("xmlns:")) continue;
    const ours = canonicalPrefix(key.slice(6), uri);
    const declaration = `xmlns:${ours}`;
    if (ours !== "" && ours !== "other" && root.attributes[declaration] === undefined)
      added[declaration] = uri;
  }
  return Object.keys(added).length === 0 ? root : { ...root, attributes: { ...root.attributes, ...added } };
}

function escapeText(text: string): string {
  return /[&<>\r]/.test(text) ? text.replace(/[&<>\r]/g, (sign) => ESCAPES[sign] ?? sign) : text;
}

function escapeValue(text: string): string {
  return /[&<>"\r\n\t]/.test(text) ? text.replace(/[&<>"\r\n\t]/g, (sign) => ESCAPES[sign] ?? sign) : text;
}

// prettier-ignore
const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;", "\n": "&#10;", "\t": "&#9;",
};
