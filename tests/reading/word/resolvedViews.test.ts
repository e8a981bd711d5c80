/** Reading a view and resolving the changes of a file are two programs that must agree. */
import { describe, expect, test } from "vitest";
import { readLimits } from "../../../src/reading/limits.js";
import { readWord } from "../../../src/reading/word/readWord.js";
import { acceptAll, rejectAll } from "../../../src/redline/acceptAll.js";
import { shownLines } from "../../support/readShown.js";
import {
  abstractList,
  buildWord,
  change,
  inList,
  level,
  list,
  mark,
  paragraph,
  row,
  run,
} from "../../support/wordBuilder.js";

/** Every kind of change in one file, for the two ways to arrive at each view. */
const everything = [
  paragraph(run("Один ") + change("del", "два") + change("ins", "три"), inList(1)),
  paragraph(change("del", "Всё"), `${inList(1)}<w:rPr>${mark("del")}</w:rPr>`),
  paragraph("Начало ", `<w:rPr>${mark("ins")}</w:rPr>`),
  paragraph("и конец", inList(1, 1)),
  `<w:tbl>${row(["а", change("moveFrom", "б")])}${row(["в"], mark("del"))}${row([change("ins", "г")], mark("ins"))}</w:tbl>`,
  paragraph("После", inList(1)),
].join("");

describe("what is read of a view is what the file says once its changes are resolved", () => {
  const numbering = abstractList(0, level(0, "decimal", "%1."), level(1, "decimal", "%1.%2.")) + list(1, 0);
  const bytes = buildWord({ body: everything, numbering });

  test.each([
    ["accepted", acceptAll],
    ["rejected", rejectAll],
  ] as const)("%s", async (view, resolve) => {
    const seen = await readWord(bytes, { view }, readLimits);
    for (const other of ["accepted", "rejected"] as const) {
      const resolved = await readWord(await resolve(bytes), { view: other }, readLimits);
      expect(resolved.revisions).toEqual([]);
      expect(shownLines(resolved.provisions)).toEqual(shownLines(seen.provisions));
    }
  });
});
