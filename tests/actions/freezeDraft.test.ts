import { describe, expect, test } from "vitest";
import { assembleDraft } from "../../src/actions/assembleDraft.js";
import { checkPlan } from "../../src/actions/checkPlan.js";
import { freezeDraft, planWithWording } from "../../src/actions/freezeDraft.js";
import type { Kelisim } from "../../src/actions/kelisim.js";
import { problemMessage } from "../../src/actions/problemMessage.js";
import { draftSchema, type Draft } from "../../src/agreement/draft.js";
import { loadKelisim } from "../../src/cli/loadKelisim.js";
import { buildLibrary } from "../../src/library/library.js";
import type { LibraryFile } from "../../src/library/libraryFile.js";
import { loadLocales } from "../../src/storage/localeFiles.js";
import { localesFolder } from "../../src/storage/projectFolders.js";
import { createWording, interfaceLanguages } from "../../src/wording.js";
import { JOURNAL, NOTICE, smallLibrary, spoiled } from "../support/smallLibrary.js";

const { value: kelisim } = await loadKelisim([]);
const wording = createWording(await loadLocales(localesFolder, interfaceLanguages));
const say = problemMessage("ru", wording("ru"), kelisim.library.sources);

const withLibrary = (files: readonly LibraryFile[]): Kelisim => ({
  ...kelisim,
  library: buildLibrary(files).value,
});
const today = withLibrary(smallLibrary);

const plan = `# our plan
kelisim: 1
level: enterprise
unanswered: recommended
clauses:
  - { clause: words, position: standard }
  - { clause: notice, position: standard }   # 30 days
`;

function draftOf(text: string): Draft {
  const { value, problems } = checkPlan(today, text);
  expect(problems.filter(({ code }) => code.startsWith("file-"))).toEqual([]);
  return value!.draft;
}

const frozenPlan = planWithWording(plan, freezeDraft(today, draftOf(plan)));
const frozen = draftOf(frozenPlan);

/** The library after the text of a later day. */
function later(path: string, from: string, to: string): Kelisim {
  return withLibrary(spoiled(path, from, to));
}

function newsOf(kelisimThen: Kelisim, draft: Draft): string[] {
  const { problems } = assembleDraft(kelisimThen, draft);
  return problems
    .filter(({ code }) => code === "draft-library-newer" || code === "draft-wording-edited")
    .map(say);
}

describe("freezing", () => {
  test("keeps the author's lines and comments and adds the wording of the chosen clauses", () => {
    expect(frozenPlan.startsWith(plan)).toBe(true);
    expect(frozen.wording?.clauses.map(({ clause }) => clause.id)).toEqual(["words", "notice"]);
    expect(frozen.wording?.clauses[1]?.clause).toEqual(today.library.clauses.get("notice"));
    expect(frozen.wording?.attachments.map(({ attachment }) => attachment.id)).toEqual(["journal"]);
  });

  test("prints the same document, and has nothing to tell while the library stays", () => {
    expect(assembleDraft(today, frozen).value).toEqual(assembleDraft(today, draftOf(plan)).value);
    expect(newsOf(today, frozen)).toEqual([]);
  });

  test("of a plan in JSON gives JSON", () => {
    const json = JSON.stringify({
      kelisim: 1,
      level: "enterprise",
      clauses: [{ clause: "notice", position: "strong" }],
    });
    const text = planWithWording(json, freezeDraft(today, draftOf(json)));
    expect(draftSchema.parse(JSON.parse(text)).wording?.clauses).toHaveLength(1);
  });

  test("again keeps what is frozen and adds what was chosen since", () => {
    const first = planWithWording(
      plan.replace(/.*notice.*\n/, ""),
      freezeDraft(today, draftOf(plan.replace(/.*notice.*\n/, ""))),
    );
    const changed = later(NOTICE, "Работники вправе", "Все работники вправе");
    const both = first.replace("clauses:\n", "clauses:\n  - { clause: notice, position: standard }\n");
    const again = planWithWording(both, freezeDraft(changed, draftOf(both)));
    expect(again.match(/^wording:/gm)).toHaveLength(1);
    expect(draftOf(again).wording?.clauses.map(({ clause }) => clause.id)).toEqual(["words", "notice"]);
    expect(again).toContain("Все работники вправе");
  });
});

describe("a newer library", () => {
  test("is told by kind and never slipped in", () => {
    const changed = later(
      NOTICE,
      "ru: Работодатель уведомляет об умной системе за {{days}}.",
      "ru: Работодатель извещает об умной системе за {{days}}.",
    );
    expect(assembleDraft(changed, frozen).value).toEqual(assembleDraft(today, frozen).value);
    expect(newsOf(changed, frozen)).toEqual([
      "«Уведомление» печатается в той редакции, которая закреплена в плане, а в библиотеке есть новая: другие слова – 1. Чтобы взять новую, уберите запись notice из wording в плане.",
    ]);
  });

  test("is no news where the draft does not stand: at other levels and positions", () => {
    expect(
      newsOf(later(NOTICE, "не менее чем за {{days_least}}.", "хотя бы за {{days_least}}."), frozen),
    ).toEqual([]);
    expect(
      newsOf(later(NOTICE, "Применение без уведомления", "Всякое применение без уведомления"), frozen),
    ).toEqual([]);
  });

  test("with another recommended value does not change the number in the text", () => {
    const changed = later(NOTICE, "standard: 30", "standard: 31");
    expect(JSON.stringify(assembleDraft(changed, frozen).value)).toContain("30 дней".replace(" ", "\u00a0"));
    expect(newsOf(changed, frozen)[0]).toContain("другое значение – 1");
  });

  test("with another annex leaves the annex of the draft as it was", () => {
    const changed = later(JOURNAL, "Запись делает ответственное лицо.", "Запись делает любой работник.");
    expect(assembleDraft(changed, frozen).value.annexes).toEqual(assembleDraft(today, frozen).value.annexes);
    expect(newsOf(changed, frozen)).toHaveLength(1);
  });

  test("that names another annex does not change the annex of the draft", () => {
    const journal = smallLibrary.find(({ path }) => path === JOURNAL)!.text;
    const more = { path: "attachments/more.yaml", text: journal.replace("id: journal", "id: more") };
    const changed = withLibrary([...spoiled(NOTICE, "annex: journal", "annex: more"), more]);
    expect(assembleDraft(changed, frozen).value.annexes.map(({ key }) => key)).toEqual(["annex/journal"]);
    expect(assembleDraft(changed, draftOf(plan)).value.annexes.map(({ key }) => key)).toEqual(["annex/more"]);
  });

  test("without the clause prints it all the same, and says so", () => {
    const without = withLibrary(smallLibrary.filter(({ path }) => path !== NOTICE));
    expect(assembleDraft(without, frozen).value.sections).toEqual(
      assembleDraft(today, frozen).value.sections,
    );
    expect(newsOf(without, frozen)[0]).toContain("в библиотеке этого больше нет");
  });
});

test("a wording edited inside the plan is noticed", () => {
  const edited = draftOf(
    frozenPlan.replaceAll("Работники вправе задать вопросы.", "Работники вправе молчать."),
  );
  expect(newsOf(today, edited)).toContainEqual(expect.stringContaining("изменён прямо в плане"));
});

test("a draft without a snapshot is printed with the library of the day", () => {
  const changed = later(
    NOTICE,
    "Работодатель уведомляет об умной системе за",
    "Работодатель извещает об умной системе за",
  );
  expect(JSON.stringify(assembleDraft(changed, draftOf(plan)).value)).toContain("извещает");
});
