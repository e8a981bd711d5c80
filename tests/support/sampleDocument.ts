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

/** Text with `<key>` for a reference and `[question]` for a gap. */
type Wording = readonly [kk: string, ru: string];

interface Point {
  readonly id: string;
  readonly paragraphs: readonly Wording[];
  readonly items?: readonly Wording[];
}

interface Topic {
  readonly id: string;
  readonly title: Wording;
  readonly points: readonly Point[];
}

const FULL_TOPICS: readonly Topic[] = [
  {
    id: "definitions-and-principles",
    title: ["Ұғымдар және қағидаттар", "Понятия и принципы"],
    points: [
      {
        id: "terms",
        paragraphs: [
          [
            "Осы шартта мынадай ұғымдар пайдаланылады:",
            "В настоящем договоре используются следующие понятия:",
          ],
        ],
        items: [
          [
            "жасанды интеллект жүйесі – белгілі бір міндеттер жиынтығын орындайтын ақпараттандыру объектісі;",
            "система искусственного интеллекта – объект информатизации, выполняющий определённый набор задач;",
          ],
          [
            "елеулі өзгеріс – жүйенің мақсатын немесе деректер құрамын өзгерту.",
            "существенное изменение – изменение назначения системы или состава данных.",
          ],
        ],
      },
      {
        id: "principle",
        paragraphs: [
          [
            "Жүйе адамның орнына шешім қабылдамайды: <human-decision/veto>-тармақ қолданылады.",
            "Система не принимает решений вместо человека: применяется пункт <human-decision/veto>.",
          ],
        ],
      },
    ],
  },
  {
    id: "advance-notice",
    title: ["Алдын ала хабарлау", "Заблаговременное уведомление"],
    points: [
      {
        id: "term",
        paragraphs: [
          [
            "Жұмыс беруші жүйені ендіру туралы жұмыскерлердің өкілдерін кемінде 90 (тоқсан) күнтізбелік күн бұрын жазбаша хабардар етеді.",
            "Работодатель письменно уведомляет представителей работников о внедрении системы не позднее чем за 90 (девяносто) календарных дней.",
          ],
          [
            "Мерзім хабарлама алынған күннен бастап есептеледі, <advance-notice/content>-тармақта көрсетілген мәліметтер болмаса, хабарлама берілмеген болып есептеледі.",
            "Срок исчисляется со дня получения уведомления; без сведений, указанных в пункте <advance-notice/content>, уведомление считается неподанным.",
          ],
        ],
      },
      {
        id: "content",
        paragraphs: [["Хабарламада:", "В уведомлении указываются:"]],
        items: [
          ["жүйенің мақсаты мен ендірілетін күні;", "назначение системы и дата внедрения;"],
          [
            "ол қозғайтын жұмыс орындары – [Қай жұмыс орындары?];",
            "рабочие места, которые она затрагивает, – [Какие рабочие места?];",
          ],
          [
            "<human-decision>-бөлімде аталған жауапты адам көрсетіледі.",
            "ответственное лицо, названное в разделе <human-decision>.",
          ],
        ],
      },
    ],
  },
  {
    id: "human-decision",
    title: ["Адам қабылдайтын шешім", "Решение принимает человек"],
    points: [
      {
        id: "responsible",
        paragraphs: [
          [
            "Жауапты адам – [Жауапты адам кім?]. Оған «Тау-Кен & Ко» ЖШС-нің <қызметкері> <advance-notice>-бөлімге қарамастан тағайындалады.",
            "Ответственное лицо – [Кто отвечает за решение?]. Им назначается <работник> ТОО «Тау-Кен & Ко» независимо от раздела <advance-notice>.",
          ],
        ],
      },
      {
        id: "veto",
        paragraphs: [
          [
            "Жауапты адам жүйенің ұсынысын кез келген уақытта кері қайтарады.",
            "Ответственное лицо вправе в любое время отклонить предложение системы.",
          ],
        ],
        items: [
          ["дәлелді түрде;", "мотивированно;"],
          ["жазбаша түрде.", "письменно."],
        ],
      },
    ],
  },
];

/** Enough short sections to reach numbers of two digits. */
const SHORT_TOPICS = Array.from({ length: 10 }, (_, index): Topic => {
  const id = `short-${index + 1}`;
  return {
    id,
    title: [`Қысқа бөлім ${index + 1}`, `Короткий раздел ${index + 1}`],
    points: [
      {
        id: "first",
        paragraphs: [["Тараптар мыналарды қамтамасыз етеді:", "Стороны обеспечивают:"]],
        items: [
          ["есеп;", "учёт;"],
          ["бақылау.", "контроль."],
        ],
      },
      {
        id: "second",
        paragraphs: [
          ["<advance-notice/term>-тармақ қолданылады.", "Применяется пункт <advance-notice/term>."],
        ],
      },
    ],
  };
});

const topics = [...FULL_TOPICS, ...SHORT_TOPICS];

const numberOf = new Map(
  topics.flatMap(({ id, points }, section): [string, string][] => [
    [id, String(section + 1)],
    ...points.map((point, index): [string, string] => [`${id}/${point.id}`, `${section + 1}.${index + 1}`]),
  ]),
);

export const sampleDocument: Document = {
  level: "enterprise",
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
  sections: topics.map(sectionOf),
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

function sectionOf({ id, title, points }: Topic): Section {
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
