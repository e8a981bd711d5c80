/** What a redline marks in tables. Every check also accepts and rejects the result. */
import { expect, test } from "vitest";
import { checkRedline } from "../support/checkRedline.js";
import { unzip } from "../support/unzip.js";
import { cell, paragraph, row, run, table } from "../support/wordBuilder.js";
import { control } from "../support/wordObjects.js";

const END = paragraph("Конец.");

test("a changed word stays in its cell", async () => {
  const redline = await checkRedline(
    table(["Срок", "10 дней"], ["Сумма", "5 тенге"]) + END,
    table(["Срок", "15 дней"], ["Сумма", "5 тенге"]) + END,
  );
  expect(redline.shown).toBe("Срок\n|[-10-]{+15+} дней\n|‖\nСумма\n|5 тенге\n|‖\nКонец.");
});

test("in a two-column agreement a change in one language leaves the other column alone", async () => {
  const kazakh = "Жұмыс беруші 30 күн бұрын хабарлайды.";
  const redline = await checkRedline(
    table([kazakh, "Работодатель уведомляет за 30 дней."]) + END,
    table([kazakh, "Работодатель уведомляет за 60 дней."]) + END,
  );
  expect(redline.shown).toBe(`${kazakh}\n|Работодатель уведомляет за [-30-]{+60+} дней.\n|‖\nКонец.`);
});

test("an inserted row is marked with everything in it", async () => {
  const rows = [
    ["1", "один"],
    ["3", "три"],
  ];
  const redline = await checkRedline(table(...rows) + END, table(rows[0]!, ["2", "два"], rows[1]!) + END);
  expect(redline.shown).toBe("1\n|один\n|‖\n{+2¶\n|два¶\n|‖\n+}3\n|три\n|‖\nКонец.");
  expect(redline.regions).toBe(1);
});

test("a deleted row is marked with everything in it", async () => {
  const redline = await checkRedline(
    table(["1", "один"], ["2", "два"], ["3", "три"]) + END,
    table(["1", "один"], ["3", "три"]) + END,
  );
  expect(redline.shown).toBe("1\n|один\n|‖\n[-2¶\n|два¶\n|‖\n-]3\n|три\n|‖\nКонец.");
});

test("an emptied row stays a row", async () => {
  const redline = await checkRedline(
    table(["1", "один"], ["2", "два"]) + END,
    table(["1", "один"], ["", ""]) + END,
  );
  expect(redline.shown).toBe("1\n|один\n|‖\n[-2-]\n|[-два-]\n|‖\nКонец.");
});

test("a whole table comes between paragraphs and goes again", async () => {
  const [without, withTable] = [paragraph("Начало.") + END, paragraph("Начало.") + table(["а", "б"]) + END];
  expect((await checkRedline(without, withTable)).shown).toBe("Начало.\n{+а¶\n|б¶\n|‖\n+}Конец.");
  expect((await checkRedline(withTable, without)).shown).toBe("Начало.\n[-а¶\n|б¶\n|‖\n-]Конец.");
});

test("a content control in an inserted table leaves its id behind, which may stand only once", async () => {
  const before = paragraph(control("x", run("Имя"))) + END;
  const after = paragraph(control("x", run("Имя"))) + table([paragraph(control("x", run("Имя")))]) + END;
  const xml = (await unzip((await checkRedline(before, after)).bytes)).get("word/document.xml")!;
  expect(xml.match(/<w:sdt>/g)).toHaveLength(2);
  expect(xml.match(/<w:id w:val="77"/g)).toHaveLength(1);
});

test("a table behind the last paragraph stands before a mark that was there", async () => {
  const redline = await checkRedline(
    paragraph("Начало."),
    paragraph("Начало.") + table(["а"]) + paragraph("Подписи"),
  );
  expect(redline.shown).toBe("Начало.{+¶\nа¶\n|‖\nПодписи+}");
});

test("a table written anew is one table with the rows of both, because Word joins neighbours", async () => {
  const redline = await checkRedline(table(["имя", "адрес"]) + END, table(["срок"], ["сумма"]) + END);
  expect(redline.shown).toBe("[-имя¶\n|адрес¶\n|‖\n-]{+срок¶\n|‖\nсумма¶\n|‖\n+}Конец.");
});

test("a table in a table is compared inside", async () => {
  const nested = (word: string): string => table(["А", `${table([word])}${paragraph("после")}`]) + END;
  const redline = await checkRedline(nested("внутри"), nested("снаружи"));
  expect(redline.shown).toBe("А\n|[-внутри-]{+снаружи+}\n|‖\nпосле\n|‖\nКонец.");
});

test("a column that is taken out is taken out cell by cell", async () => {
  const redline = await checkRedline(
    table(["имя", "дата", "подпись"], ["Иванов", "март", "есть"]) + END,
    table(["имя", "подпись"], ["Иванов", "есть"]) + END,
  );
  expect(redline.shown).toBe("имя\n|[-дата¶\n|-]подпись\n|‖\nИванов\n|[-март¶\n|-]есть\n|‖\nКонец.");
});

test("merged cells stay merged", async () => {
  const merged = (title: string): string =>
    `<w:tbl>${row([`<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph(title)}</w:tc>`])}${row(["1", "2"])}</w:tbl>${END}`;
  const redline = await checkRedline(merged("Смета"), merged("Смета расходов"));
  expect(redline.shown).toBe("Смета{+ расходов+}\n|‖\n1\n|2\n|‖\nКонец.");
});

test("the last paragraph of a cell keeps its mark", async () => {
  const before = `<w:tbl>${row([cell(paragraph("один") + paragraph("два"))])}</w:tbl>${END}`;
  const after = `<w:tbl>${row([cell(paragraph("один") + paragraph("два") + paragraph("три"))])}</w:tbl>${END}`;
  expect((await checkRedline(before, after)).shown).toBe("один\nдва{+¶\nтри+}\n|‖\nКонец.");
  expect((await checkRedline(after, before)).shown).toBe("один\nдва[-¶\nтри-]\n|‖\nКонец.");
});
