/** What a Word file holds besides its text: languages, structure for screen readers, fields, metadata. */
import { describe, expect, test } from "vitest";
import { sampleDocument } from "../../support/sampleDocument.js";
import { allLanguages, wordBytes, wordFile } from "../../support/sampleWord.js";
import { unzip } from "../../support/unzip.js";
import { runOf } from "../../support/wordReader.js";
import { child, descendants, parseXml, textOf, valueOf } from "../../support/xmlTree.js";

const TAGS = { kk: ["kk-KZ"], ru: ["ru-RU"], bilingual: ["kk-KZ", "ru-RU"] } as const;

describe.each(allLanguages)("the file (%s)", (languages) => {
  test("marks every run of every part with a language of the document", async () => {
    const { parts } = await wordFile(languages, "team");
    const bodies = [...parts].filter(([path]) => /^word\/(document|comments|footer\d+)\.xml$/.test(path));
    const used = bodies.flatMap(([, xml]) =>
      descendants(parseXml(xml), "w:r").map((run) => runOf(run).language),
    );

    expect(bodies).toHaveLength(3);
    expect([...new Set(used)].sort()).toEqual(TAGS[languages]);
  });

  test("says its language for text that has none", async () => {
    const { styles, parts } = await wordFile(languages);
    const defaults = child(child(child(styles, "w:docDefaults"), "w:rPrDefault"), "w:rPr");

    expect(valueOf(defaults, "w:lang")).toBe(TAGS[languages][0]);
    expect(textOf(child(parseXml(parts.get("docProps/core.xml")!), "dc:language")!)).toBe(TAGS[languages][0]);
  });

  test("gives every paragraph of text a style that the file has", async () => {
    const { styles, paragraphs } = await wordFile(languages);
    const known = descendants(styles, "w:style").map(({ attributes }) => attributes["w:styleId"]);
    const withText = paragraphs.filter(({ printed }) => printed !== "");

    expect(withText.map(({ style }) => style).filter((style) => !known.includes(style))).toEqual([]);
  });

  test("counts pages in its footer", async () => {
    const { parts } = await wordFile(languages);
    const fields = descendants(parseXml(parts.get("word/footer1.xml")!), "w:instrText").map(textOf);

    expect(fields).toEqual(["PAGE", "NUMPAGES"]);
  });

  test("has its title as metadata, and no person, program or moment", async () => {
    const { parts } = await wordFile(languages, "team");
    const core = parseXml(parts.get("docProps/core.xml")!);
    const title = { kk: "Ұжымдық шарттың бөлімі Жасанды", ru: "Раздел коллективного договора О применении" };

    expect(descendants(core, "dc:title").map(textOf).join()).toContain(
      title[languages === "ru" ? "ru" : "kk"],
    );
    expect(core.children).toHaveLength(2);
    for (const path of ["docProps/app.xml", "docProps/custom.xml"]) {
      expect(textOf(parseXml(parts.get(path)!))).toBe("");
    }
  });

  test("is the same, part by part, when it is made again", async () => {
    const [first, second] = [
      await unzip(await wordBytes(languages, "team")),
      await unzip(await wordBytes(languages, "team")),
    ];

    expect([...first.keys()].length).toBeGreaterThan(10);
    expect(second).toEqual(first);
  });
});

test("sections are headings, points and sub-points have named styles of their own", async () => {
  const { paragraphs, styles } = await wordFile("ru");
  const styleOf = (start: string) => paragraphs.find(({ label }) => label?.text === start)?.style;
  const nameOf = (id: string | undefined) =>
    valueOf(
      descendants(styles, "w:style").find(({ attributes }) => attributes["w:styleId"] === id),
      "w:name",
    );

  expect([styleOf("Раздел 1."), styleOf("1.1."), styleOf("1)")].map(nameOf)).toEqual([
    "heading 1",
    "Пункт",
    "Подпункт",
  ]);
});

test("the contents are a field that Word updates, in each language over its own headings", async () => {
  const { document } = await wordFile("bilingual");
  const begins = descendants(document, "w:r").filter((run) =>
    descendants(run, "w:instrText").some((one) => textOf(one).startsWith("TOC")),
  );

  expect(begins.map((run) => textOf(child(run, "w:instrText")!))).toEqual([
    String.raw`TOC \o "1-1" \h \z \u`,
    String.raw`TOC \o "2-2" \h \z \u`,
  ]);
  expect(begins.map((run) => child(run, "w:fldChar")!.attributes["w:dirty"])).toEqual(["true", "true"]);
});

test("every entry of the contents is a link to the heading of its section", async () => {
  const { document, paragraphs } = await wordFile("ru");
  const anchors = descendants(document, "w:hyperlink").map(({ attributes }) => attributes["w:anchor"]!);
  const headings = anchors.map(
    (anchor) => paragraphs.find(({ bookmarks }) => bookmarks.includes(anchor))?.printed,
  );

  expect(headings).toEqual(
    sampleDocument.sections.map(({ number, title }) => `Раздел ${number}. ${title.ru}`),
  );
});
