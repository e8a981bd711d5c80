/**
 * What the file says of itself: its title and its language, and nothing of people or moments.
 *
 * docx would add when the file was made; a package part handed to it takes the place of its own.
 */
import { sanitiseText } from "../sanitiseText.js";

export interface PackagePart {
  readonly path: string;
  readonly data: string;
}

export function coreProperties(title: string, language: string): PackagePart {
  const elements = [element("dc:title", title), element("dc:language", language)];
  return {
    path: "docProps/core.xml",
    data: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${NAMESPACES}>${elements.join("")}</cp:coreProperties>`,
  };
}

const NAMESPACES = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(" ");

function element(name: string, text: string): string {
  const escaped = sanitiseText(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<${name}>${escaped}</${name}>`;
}
