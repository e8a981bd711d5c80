/**
 * An assembled enterprise agreement for the tests of renderers: thirteen sections with points and
 * sub-points, references to sections and points, gaps, two signing parties, and notes for our own side.
 *
 * The parties are invented. Numbers are given by position here, independently of the assembly, so that
 * a renderer is tested against numbers it has not made itself.
 */
import type { Document, NumberedProvision, Part, Parts, Section } from "../../src/assembly/document.js";
import type { TeamNotes } from "../../src/assembly/teamNotes.js";
import type { Bilingual } from "../../src/library/vocabulary.js";
import { type Point, sampleTopics, type Wording } from "./sampleTopics.js";

const numberOf = new Map(
  sampleTopics.flatMap(({ id, points }, section): [string, string][] => [
    [id, String(section + 1)],
    ...points.map((point, index): [string, string] => [`${id}/${point.id}`, `${section + 1}.${index + 1}`]),
  ]),
);

export const sampleDocument: Document = {
  level: "enterprise",
  mark: { kk: "Жоба", ru: "Проект" },
  title: [
    wording(["Ұжымдық шарттың бөлімі", "Раздел коллективного договора"]),
    wording(["Жасанды интеллект жүйелерін қолдану туралы", "О применении систем искусственного интеллекта"]),
  ],
  place: wording(["Қарағанды қаласы", "город Караганда"]),
  date: wording(["[Қол қойылатын күн?]", "[Дата подписания?]"]),
  preamble: [
    wording([
      "«Тау-Кен & Ко» ЖШС бір тараптан және жұмыскерлердің өкілдері екінші тараптан осы бөлімді жасасты.",
      "ТОО «Тау-Кен & Ко», с одной стороны, и представители работников, с другой стороны, приняли настоящий раздел.",
    ]),
  ],
  sections: sampleTopics.map(sectionOf),
  signatureTitle: { kk: "Тараптардың қолтаңбалары", ru: "Подписи сторон" },
  signatures: [
    {
      side: { kk: "Жұмыс берушіден", ru: "От работодателя" },
      name: wording(["«Тау-Кен & Ко» ЖШС", "ТОО «Тау-Кен & Ко»"]),
      representative: wording(["А. Б. Әбенова", "Абенова А. Б."]),
      position: wording(["бас директор", "генеральный директор"]),
    },
    {
      side: { kk: "Жұмыскерлерден", ru: "От работников" },
      name: wording(["Жергілікті кәсіподақ", "Локальный профсоюз"]),
      representative: wording(["[Қол қоюшы кім?]", "[Кто подписывает?]"]),
      position: wording(["төраға", "председатель"]),
    },
  ],
  annexes: [],
};

export const sampleNotes: TeamNotes = new Map([
  [
    "advance-notice",
    [
      { kk: "Негізі: ЕК 46-бабы.", ru: "Основание: ст. 46 ТК." },
      { kk: "Шегініс: 60 күн.", ru: "Уступка: 60 дней." },
    ],
  ],
  ["human-decision/veto", [{ kk: "Мұнан шегінбейміз.", ru: "Здесь не уступаем." }]],
]);

function sectionOf({ id, title, points }: (typeof sampleTopics)[number]): Section {
  return {
    key: id,
    source: "library",
    position: "standard",
    number: numberOf.get(id)!,
    title: { kk: title[0], ru: title[1] },
    provisions: points.map((point) => provisionOf(`${id}/${point.id}`, point)),
  };
}

function provisionOf(key: string, { paragraphs, items = [] }: Point): NumberedProvision {
  return {
    key,
    number: numberOf.get(key)!,
    paragraphs: paragraphs.map(wording),
    items: items.map((item, index) => ({
      key: `${key}/${index + 1}`,
      number: String(index + 1),
      text: wording(item),
    })),
  };
}

function wording([kk, ru]: Wording): Bilingual<Parts> {
  return { kk: partsOf(kk), ru: partsOf(ru) };
}

function partsOf(text: string): Parts {
  return text
    .split(/(<[a-z0-9/-]+>|\[[^\]]+\])/)
    .filter(Boolean)
    .map((piece): Part => {
      const inside = piece.slice(1, -1);
      if (piece.startsWith("[")) return { kind: "gap", text: inside, parameter: "sample" };
      const number = piece.startsWith("<") ? numberOf.get(inside) : undefined;
      return number === undefined
        ? { kind: "text", text: piece }
        : { kind: "reference", text: number, key: inside };
    });
}
