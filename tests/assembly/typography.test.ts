import { expect, test } from "vitest";
import { paragraphsOf, withNoBreakSpaces } from "../../src/assembly/typography.js";

test.each([
  ["№ 3-3", "№_3-3"],
  ["в пункте 3.2 раздела 3", "в пункте_3.2_раздела_3"],
  ["Кодекс – закон", "Кодекс_– закон"],
  ["через 15 дней", "через 15_дней"],
  ["председатель И. И. Иванов", "председатель И._И._Иванов"],
  ["ст. 46", "ст._46"],
  ["10 %", "10_%"],
])("«%s» keeps together what must not be parted at the end of a line", (plain, expected) => {
  expect(withNoBreakSpaces(plain).replaceAll("\u00a0", "_")).toBe(expected);
});

test("a word before a blank with a number stays with it", () => {
  expect(withNoBreakSpaces("указанные в разделе ")).toBe("указанные в разделе\u00a0");
});

test("a line break is a space, an empty line begins a paragraph", () => {
  expect(paragraphsOf("Первое.\nВторое.\n\nТретье.\n")).toEqual(["Первое. Второе.", "Третье."]);
});
