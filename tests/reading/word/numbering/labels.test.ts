/** Labels as Word prints them, on files made for it; where LibreOffice is at hand it prints the same. */
import { describe, expect, test } from "vitest";
import { howToCheck, isRealCheck, openInLibreOffice } from "../../../support/libreOffice.js";
import { numberedFiles } from "../../../support/numberedFiles.js";
import { linesOf, readBuilt } from "../../../support/readShown.js";
import {
  abstractList,
  buildWord,
  inList,
  level,
  list,
  paragraph,
  table,
} from "../../../support/wordBuilder.js";

describe("labels", () => {
  test.each(numberedFiles.map(({ what, ...file }) => [what, file] as const))(
    "%s",
    async (_what, { source, lines }) => {
      expect(await linesOf(source)).toEqual(lines);
    },
  );

  test("count on through tables and apart in notes and text boxes", async () => {
    const numbering = abstractList(0, level(0, "decimal", "%1.")) + list(1, 0);
    const item = (text: string): string => paragraph(text, inList(1));
    const lines = await linesOf({
      body:
        item("а") +
        table([item("б"), item("в")]) +
        paragraph('<w:r><w:t>г</w:t><w:footnoteReference w:id="2"/></w:r>', inList(1)),
      footnotes: `<w:footnote w:id="2">${item("сноска")}</w:footnote>`,
      numbering,
    });
    expect(lines).toEqual(["1. а", "2. б", "3. в", "4. г", "1. сноска"]);
  });

  test("are the same whether they were counted or typed", async () => {
    const numbering =
      abstractList(
        0,
        level(0, "decimal", "Раздел\u00a0%1."),
        level(1, "decimal", "%1.%2."),
        level(2, "russianLower", "%3)"),
      ) + list(1, 0);
    const counted = ["Оплата", "Работодатель платит.", "оклад;"].map((text, index) =>
      paragraph(text, inList(1, index)),
    );
    const typed = ["Раздел 1. Оплата", "1.1.\u00a0Работодатель платит.", "а) оклад;"].map((text) =>
      paragraph(text),
    );
    const [first, second] = [
      await readBuilt({ body: counted.join(""), numbering }),
      await readBuilt(typed.join("")),
    ];
    const plain = ({ provisions }: typeof first) =>
      provisions.map(({ label, text, kind, path }) => ({ label, text, kind, path }));
    expect(plain(first)).toEqual(plain(second));
  });

  test("of hidden paragraphs are not printed and not counted", async () => {
    const hidden = `<w:p><w:pPr>${inList(1)}<w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:rPr><w:vanish/></w:rPr><w:t>тайно</w:t></w:r></w:p>`;
    const numbering = abstractList(0, level(0, "decimal", "%1.")) + list(1, 0);
    expect(
      await linesOf({ body: paragraph("а", inList(1)) + hidden + paragraph("б", inList(1)), numbering }),
    ).toEqual(["1. а", "2. б"]);
  });

  test("of lists that do not exist, or lead in a circle, are none", async () => {
    const circle = abstractList(0, '<w:numStyleLink w:val="L"/>') + list(1, 0);
    const styles =
      '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const { provisions } = await readBuilt({
      body: paragraph("а", inList(1)) + paragraph("б", inList(77)),
      numbering: circle,
      styles,
    });
    expect(provisions.map(({ label, labelKind }) => [label, labelKind])).toEqual([
      [null, "none"],
      [null, "none"],
    ]);
  });
});

describe.runIf(isRealCheck)(`LibreOffice prints the same labels (${howToCheck})`, () => {
  test("in all files that it is known to print right", async () => {
    const files = numberedFiles.filter(({ isShownByOffice = true }) => isShownByOffice);
    const bytes = Object.fromEntries(files.map(({ source }, index) => [`f${index}`, buildWord(source)]));
    const printed = await openInLibreOffice(bytes, "txt");
    const lines = files.map((_, index) =>
      printed
        .get(`f${index}`)!
        .toString("utf8")
        .replace(/^\ufeff/, "")
        .split("\n")
        .map((line) => line.trim())
        .filter(Boolean),
    );
    expect(lines).toEqual(files.map((file) => file.lines));
  });
});
