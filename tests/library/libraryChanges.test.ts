import { describe, expect, test } from "vitest";
import { countByKind, type Change } from "../../src/library/changes/change.js";
import { libraryChanges } from "../../src/library/changes/libraryChanges.js";
import { buildLibrary } from "../../src/library/library.js";
import type { LibraryFile } from "../../src/library/libraryFile.js";
import { JOURNAL, NOTICE, PACKAGES, smallLibrary, spoiled, WORDS } from "../support/smallLibrary.js";

function changesTo(files: readonly LibraryFile[]): Change[] {
  const { value, problems } = buildLibrary(files);
  expect(problems).toEqual([]);
  return libraryChanges(buildLibrary(smallLibrary).value, value);
}

/** «wording provision notice/meeting (enterprise: standard, strong)». */
function shown({ kind, what, of, id, newId, aspect, spots, before, after }: Change): string {
  const name = [of, id].filter(Boolean).join("/");
  const where = spots?.map(({ level, position }) => `${level} ${position}`).join(", ");
  const values = typeof before === "string" && typeof after === "string" ? `: ${before} → ${after}` : "";
  return `${kind} ${what} ${name}${newId === undefined ? "" : ` → ${newId}`}${aspect === undefined ? "" : ` ${aspect}`}${where === undefined ? "" : ` (${where})`}${values}`;
}

test("two readings of one library do not differ, however its lines are wrapped", () => {
  const wrapped = spoiled(NOTICE, "kk: Жұмыскерлер сұрақ", "kk: |\n      Жұмыскерлер\n      сұрақ");
  expect(changesTo(smallLibrary)).toEqual([]);
  expect(changesTo(wrapped)).toEqual([]);
});

describe("each kind of change", () => {
  test.each([
    [
      "other words",
      NOTICE,
      "Работники вправе задать",
      "Работники вправе в любое время задать",
      "wording provision notice/meeting (enterprise standard, enterprise strong)",
    ],
    [
      "another deadline",
      NOTICE,
      "ru: в течение одного рабочего дня",
      "ru: в течение рабочего дня",
      "wording provision notice/record (sectoral standard, sectoral strong, enterprise standard, enterprise strong)",
    ],
    ["another title", NOTICE, "title: { kk: Хабарлау,", "title: { kk: Хабарлама,", "wording title notice"],
    ["other notes", NOTICE, "why: { kk: Неге,", "why: { kk: Не үшін,", "wording notes notice"],
    ["another question", NOTICE, "ru: Как?", "ru: Каким образом?", "wording parameter notice/method"],
    ["another definition", WORDS, "ru: программа", "ru: программа для машины", "wording term words/system"],
    [
      "another recommended value",
      NOTICE,
      "minimum: 20",
      "minimum: 25",
      "value parameter notice/days recommended (sectoral minimum, enterprise minimum): 20 → 25",
    ],
    ["another floor", NOTICE, "value: 15", "value: 16", "value parameter notice/days at_least: 15 → 16"],
    [
      "another status",
      NOTICE,
      "status: beyond\n    kk: Жұмыскерлер",
      "status: gap\n    kk: Жұмыскерлер",
      "value provision notice/meeting status (enterprise standard, enterprise strong): beyond → gap",
    ],
    [
      "another requirement",
      NOTICE,
      "requirement: core",
      "requirement: optional",
      "value clause notice requirement: core → optional",
    ],
    [
      "a norm read again",
      WORDS,
      "checked_on: 2026-11-21",
      "checked_on: 2026-12-01",
      "value norm words/labour-code 1 checked_on: 2026-11-21 → 2026-12-01",
    ],
    [
      "a provision for one more position",
      NOTICE,
      "    positions: [standard, strong]\n    when",
      "    positions: [minimum, standard, strong]\n    when",
      "added provision notice/meeting (enterprise minimum)",
    ],
    [
      "a provision less",
      NOTICE,
      "    positions: [standard, strong]\n    when",
      "    positions: [standard]\n    when",
      "removed provision notice/meeting (enterprise strong)",
    ],
    [
      "a provision under another id",
      NOTICE,
      "- id: meeting\n    kind",
      "- id: questions\n    kind",
      "renamed provision notice/meeting → questions (enterprise standard, enterprise strong)",
    ],
    ["an attachment", JOURNAL, "ru: дата }", "ru: дата и час }", "wording attachment journal"],
    ["a package", PACKAGES, "ru: длина срока", "ru: часть срока", "wording package early-word"],
  ])("%s", (_what, path, from, to, expected) => {
    expect(changesTo(spoiled(path, from, to)).map(shown)).toEqual([expected]);
  });
});

test("a blank under another name is one change and not a change of every sentence", () => {
  const files = smallLibrary.map(({ path, text }) => ({
    path,
    text:
      path === NOTICE
        ? text.replaceAll("{{method}}", "{{manner}}").replaceAll(/\bmethod(:\n {4}kind|, is)/g, "manner$1")
        : text,
  }));
  expect(changesTo(files).map(shown)).toContain("renamed parameter notice/method → manner");
  expect(changesTo(files).filter(({ kind }) => kind === "wording")).toEqual([]);
});

test("clauses come, go and get another id", () => {
  const words = smallLibrary.find(({ path }) => path === WORDS)!;
  const old = buildLibrary(smallLibrary).value;
  const renamed = buildLibrary([
    ...smallLibrary.filter(({ path }) => path !== WORDS),
    { path: "foundations/terms.yaml", text: words.text.replace("id: words", "id: terms") },
  ]).value;
  expect(libraryChanges(old, renamed).map(shown)).toEqual(["renamed clause words → terms"]);

  const other = words.text.replace("id: words", "id: more").replace("Используются", "Здесь используются");
  const grown = buildLibrary([...smallLibrary, { path: "foundations/more.yaml", text: other }]).value;
  expect(libraryChanges(old, grown).map(shown)).toEqual(["added clause more"]);
  expect(libraryChanges(grown, old).map(shown)).toEqual(["removed clause more"]);
});

test("changes are counted by kind, and kinds without any are left out", () => {
  const changes = changesTo(spoiled(NOTICE, "minimum: 20", "minimum: 25"));
  expect(countByKind(changes)).toEqual({ value: 1 });
});
