/** What a redline marks in footnotes, endnotes and text boxes. Every check also accepts and rejects the result. */
import { describe, expect, test } from "vitest";
import { checkRedline } from "../support/checkRedline.js";
import { unzip } from "../support/unzip.js";
import { paragraph, run, type WordSource } from "../support/wordBuilder.js";
import { note, noteReference, textBox } from "../support/wordObjects.js";

const p = (content: string): string => paragraph(content);

describe("notes", () => {
  const withNote = (text: string, kind: "footnote" | "endnote" = "footnote"): WordSource => ({
    body: p(run("Срок") + noteReference(kind, 3) + run(" уведомления.")),
    [`${kind}s`]: note(kind, 3, paragraph(text)),
  });
  const without: WordSource = { body: p("Срок уведомления.") };

  test.each(["footnote", "endnote"] as const)("a word in a %s", async (kind) => {
    const redline = await checkRedline(withNote("Статья 5.", kind), withNote("Статья 7.", kind));
    expect(redline.shown).toBe("Срок†[Статья [-5-]{+7+}.] уведомления.");
  });

  test("a new note comes with its text, into a file that had none", async () => {
    expect((await checkRedline(without, withNote("Статья 5."))).shown).toBe(
      "Срок{+†[Статья 5.]+} уведомления.",
    );
  });

  test("a deleted note is struck out in the text and at the foot", async () => {
    expect((await checkRedline(withNote("Статья 5."), without)).shown).toBe(
      "Срок[-†[Статья 5.]-] уведомления.",
    );
  });

  test("a note without any paragraph gets its first one", async () => {
    const empty: WordSource = { ...withNote(""), footnotes: '<w:footnote w:id="3"/>' };
    expect((await checkRedline(empty, withNote("Статья 5."))).shown).toContain("†[");
  });
});

describe("text boxes", () => {
  const box = (word: string): string => p(run("До ") + textBox(p(word)) + run("после"));

  test("are compared inside, in both versions of the box", async () => {
    const redline = await checkRedline(box("Срок"), box("Сумма"));
    expect(redline.shown).toBe("До ◆[-Срок-]{+Сумма+}\nпосле");
    const xml = (await unzip(redline.bytes)).get("word/document.xml")!;
    expect(xml.match(/<w:delText xml:space="preserve">Срок</g)).toHaveLength(2);
  });

  test("come and go with their text", async () => {
    expect((await checkRedline(p("До после"), box("Срок"))).shown).toBe("До {+◆Срок¶\n+}после");
    expect((await checkRedline(box("Срок"), p("До после"))).shown).toBe("До [-◆Срок¶\n-]после");
  });
});
