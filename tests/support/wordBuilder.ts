/**
 * Writes Word files by hand for the tests of reading:  XML of the parts → bytes. Only what a test
 * is about has to be said.
 */
import { strToU8, zipSync, type Zippable } from "fflate";

export interface WordSource {
  /** What stands in `w:body`. */
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  /** By the id under which the body refers to them. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly footers?: Readonly<Record<string, string>>;
  /** More parts, or others in place of those above. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  readonly macros?: boolean;
}

const ECMA = "http://schemas.openxmlformats.org";
const KIND = `${ECMA}/officeDocument/2006/relationships`;

const NAMESPACES = [
  ["w", `${ECMA}/wordprocessingml/2006/main`],
  ["r", KIND],
  ["m", `${ECMA}/officeDocument/2006/math`],
  ["mc", `${ECMA}/markup-compatibility/2006`],
  ["wp", `${ECMA}/drawingml/2006/wordprocessingDrawing`],
  ["a", `${ECMA}/drawingml/2006/main`],
  ["pic", `${ECMA}/drawingml/2006/picture`],
  ["c", `${ECMA}/drawingml/2006/chart`],
  ["dgm", `${ECMA}/drawingml/2006/diagram`],
  ["wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"],
  ["v", "urn:schemas-microsoft-com:vml"],
  ["o", "urn:schemas-microsoft-com:office:office"],
]
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(" ");

export function buildWord(source: WordSource): Uint8Array {
  return zipParts(wordParts(source));
}

/** An entry named «mimetype» is stored as it is, as OpenDocument files demand. */
export function zipParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    const bytes = typeof content === "string" ? strToU8(content) : content;
    files[name] = [bytes, { level: name === "mimetype" ? 0 : 6 }];
  }
  return zipSync(files);
}

function wordParts({ body, parts = {}, ...source }: WordSource): Record<string, string | Uint8Array> {
  const named: [id: string, kind: string, file: string, xml: string][] = [];
  for (const kind of ["styles", "numbering", "footnotes", "endnotes", "comments"] as const) {
    const xml = source[kind];
    if (xml !== undefined) named.push([kind, kind, `${kind}.xml`, root(kind, xml)]);
  }
  for (const [id, xml] of Object.entries(source.headers ?? {})) {
    named.push([id, "header", `${id}.xml`, root("hdr", xml)]);
  }
  for (const [id, xml] of Object.entries(source.footers ?? {})) {
    named.push([id, "footer", `${id}.xml`, root("ftr", xml)]);
  }
  const links = named.map(([id, kind, file]) => relationship(id, `${KIND}/${kind}`, file));
  if (source.macros) {
    links.push(
      relationship(
        "vba",
        "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
        "vbaProject.bin",
      ),
    );
  }
  return {
    "[Content_Types].xml": contentTypes(named),
    "_rels/.rels": relationships([relationship("main", `${KIND}/officeDocument`, "word/document.xml")]),
    "word/_rels/document.xml.rels": relationships(links),
    "word/document.xml": root("document", `<w:body>${body}</w:body>`),
    ...Object.fromEntries(named.map(([, , file, xml]) => [`word/${file}`, xml])),
    ...parts,
  };
}

function root(name: string, xml: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${name} ${NAMESPACES}>${xml}</w:${name}>`;
}

function relationship(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${kind}" Target="${target}"/>`;
}

function relationships(all: readonly string[]): string {
  return `<Relationships xmlns="${ECMA}/package/2006/relationships">${all.join("")}</Relationships>`;
}

function contentTypes(named: readonly (readonly [string, string, string, string])[]): string {
  const base = "application/vnd.openxmlformats-officedocument.wordprocessingml";
  const override = (part: string, kind: string): string =>
    `<Override PartName="/word/${part}" ContentType="${base}.${kind}+xml"/>`;
  return (
    `<Types xmlns="${ECMA}/package/2006/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/octet-stream"/>` +
    override("document.xml", "document.main") +
    named.map(([, kind, file]) => override(file, kind)).join("") +
    `</Types>`
  );
}

/** `content`: a text, or runs and other XML. */
export function paragraph(content: string, properties = ""): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith("<") ? content : run(content)}</w:p>`;
}

export function run(text: string, properties = ""): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** Properties of a paragraph that stands in a list; `level` from 0. */
export function inList(list: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
}

export function styled(style: string): string {
  return `<w:pStyle w:val="${style}"/>`;
}

/** Cells as text or as XML of their content. */
export function table(...rows: readonly (readonly string[])[]): string {
  return `<w:tbl>${rows.map((cells) => row(cells)).join("")}</w:tbl>`;
}

export function row(cells: readonly string[], properties = ""): string {
  return `<w:tr><w:trPr>${properties}</w:trPr>${cells.map((one) => cell(one)).join("")}</w:tr>`;
}

export function cell(content: string, properties = ""): string {
  const xml = content.startsWith("<w:tc>")
    ? undefined
    : content.startsWith("<")
      ? content
      : paragraph(content);
  return xml === undefined ? content : `<w:tc><w:tcPr>${properties}</w:tcPr>${xml}</w:tc>`;
}

/** A tracked change: `inserted("…")` and the like around runs. */
export function change(
  name: "ins" | "del" | "moveFrom" | "moveTo",
  content: string,
  author = "Айгүл",
  date = "2026-03-01T10:00:00Z",
): string {
  const runs = content.startsWith("<") ? content : run(content);
  const text =
    name === "del" ? runs.replaceAll("<w:t ", "<w:delText ").replaceAll("</w:t>", "</w:delText>") : runs;
  return `<w:${name} w:id="1" w:author="${author}" w:date="${date}">${text}</w:${name}>`;
}

/** The same among properties: the end of a paragraph, a row. */
export function mark(name: "ins" | "del", author = "Айгүл", date = "2026-03-01T10:00:00Z"): string {
  return `<w:${name} w:id="2" w:author="${author}" w:date="${date}"/>`;
}

/** One level of a list; `more` stands before the text of the level. */
export function level(index: number, format: string, text: string, more = "", start = 1): string {
  return (
    `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}` +
    `<w:lvlText w:val="${text}"/></w:lvl>`
  );
}

export function abstractList(id: number, ...content: readonly string[]): string {
  return `<w:abstractNum w:abstractNumId="${id}">${content.join("")}</w:abstractNum>`;
}

export function list(id: number, abstract: number, overrides = ""): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`;
}
