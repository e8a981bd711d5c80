import { describe, expect, test } from "vitest";
import { readLimits, type ReadLimits } from "../../../src/reading/limits.js";
import { ReadRefusal } from "../../../src/reading/readRefusal.js";
import { parseXml } from "../../../src/reading/xml/parseXml.js";
import { writeXml } from "../../../src/reading/xml/writeXml.js";
import type { XmlElement } from "../../../src/reading/xml/xmlElement.js";

const TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

describe("names are those the program knows", () => {
  test.each([
    ["the usual prefix", `<w:p xmlns:w="${TRANSITIONAL}" w:val="1"/>`],
    ["another prefix", `<ns0:p xmlns:ns0="${TRANSITIONAL}" ns0:val="1"/>`],
    ["the strict flavour", `<w:p xmlns:w="${STRICT}" w:val="1"/>`],
    ["no prefix for elements", `<p xmlns="${TRANSITIONAL}" xmlns:x="${TRANSITIONAL}" x:val="1"/>`],
  ])("%s", (_what, xml) => {
    const { name, attributes } = parse(xml);
    expect([name, attributes["w:val"]]).toEqual(["w:p", "1"]);
  });

  test("a prefix of ours bound to something else is not taken for Word's", () => {
    expect(parse(`<w:p xmlns:w="urn:other"/>`).name).toBe("other:p");
  });

  test("a binding holds inside its element and nowhere else", () => {
    const root = parse(`<a xmlns:w="${TRANSITIONAL}"><b xmlns:w="urn:other"><w:p/></b><w:p/></a>`);
    expect(namesIn(root)).toEqual(["a", "b", "other:p", "w:p"]);
  });
});

describe("a part can be written back", () => {
  test.each([
    [
      "prefixes, order and spaces",
      `<w:p xmlns:w="${TRANSITIONAL}" w:b="2" w:a="1"><w:t xml:space="preserve"> a  b </w:t></w:p>`,
    ],
    [
      "signs of markup",
      `<w:p xmlns:w="${TRANSITIONAL}" w:v="&quot;&amp;&lt;&#10;&#9;">a&lt;b&amp;&gt;c</w:p>`,
    ],
    ["names of no known space", `<x:p xmlns:x="urn:x" x:v="1" v="2"><x:q>т</x:q></x:p>`],
  ])("%s", (_what, xml) => {
    expect(text(writeXml(parse(xml)))).toBe(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`,
    );
  });

  test("a foreign prefix stays, and ours is declared beside it", () => {
    const written = text(writeXml(parse(`<n:p xmlns:n="${TRANSITIONAL}" n:v="1"><n:r/></n:p>`)));
    expect(written).toContain(
      `<n:p xmlns:n="${TRANSITIONAL}" n:v="1" xmlns:w="${TRANSITIONAL}"><n:r/></n:p>`,
    );
  });

  test("an element made here finds its prefix declared with the address of the file", () => {
    const root = parse(`<p xmlns="${STRICT}"><r/></p>`);
    const made: XmlElement = { name: "w:ins", attributes: { "w:id": "1" }, children: [] };
    const written = text(writeXml({ ...root, children: [...root.children, made] }));
    expect(written).toContain(`<p xmlns="${STRICT}" xmlns:w="${STRICT}"><r/><w:ins w:id="1"/></p>`);
    expect(namesIn(parse(written))).toEqual(["w:p", "w:r", "w:ins"]);
  });
});

describe("encodings", () => {
  const xml = `<w:t xmlns:w="${TRANSITIONAL}">Қазақ</w:t>`;

  test.each([
    ["UTF-8", Buffer.from(xml)],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${xml}`)],
    ["UTF-16 with a mark", Buffer.from(`\ufeff${xml}`, "utf16le")],
    ["UTF-16 without a mark", Buffer.from(xml, "utf16le")],
    ["UTF-16, the larger byte first", Buffer.from(`\ufeff${xml}`, "utf16le").swap16()],
  ])("%s", (_what, bytes) => {
    expect(parseXml(bytes, readLimits).children).toEqual(["Қазақ"]);
  });

  test("bytes that are no letters are damage", () => {
    expect(refusalOf(Buffer.from([0x3c, 0x61, 0x3e, 0xff, 0x3c, 0x2f, 0x61, 0x3e]))).toBe("damaged");
  });

  test("a letter cut in two by the pieces in which a part is decoded stays whole", () => {
    const long = "ң".repeat(100_001);
    expect(parse(`<a>x${long}</a>`).children).toEqual([`x${long}`]);
  });
});

describe("hostile XML is refused", () => {
  test.each([
    ["a document type", "doctype", `<!DOCTYPE a><a/>`],
    ["entities that expand", "doctype", `<!DOCTYPE a [<!ENTITY b "${"x".repeat(50)}">]><a>&b;</a>`],
    ["a file from outside", "doctype", `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>`],
    ["an entity nobody declared", "damaged", `<a>&b;</a>`],
    ["no end", "damaged", `<a><b>`],
    ["nothing", "damaged", ``],
    ["two roots", "damaged", `<a/><b/>`],
    ["a prefix nobody declared", "read", `<x:a/>`],
  ])("%s: %s", (_what, code, xml) => {
    expect(refusalOf(Buffer.from(xml))).toBe(code);
  });

  test("50 000 elements inside each other", () => {
    expect(refusalOf(Buffer.from("<a>".repeat(50_000)))).toBe("xml-too-deep");
  });

  test("more elements than the limit", () => {
    expect(refusalOf(Buffer.from(`<a>${"<b/>".repeat(100)}</a>`), { xmlElements: 50 })).toBe("xml-too-large");
  });
});

function parse(xml: string): XmlElement {
  return parseXml(Buffer.from(xml), readLimits, "test.xml");
}

function namesIn({ name, children }: XmlElement): string[] {
  return [name, ...children.flatMap((child) => (typeof child === "string" ? [] : namesIn(child)))];
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function refusalOf(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): string {
  try {
    parseXml(bytes, { ...readLimits, ...limits }, "test.xml");
    return "read";
  } catch (error) {
    if (error instanceof ReadRefusal) return error.code;
    throw error;
  }
}
