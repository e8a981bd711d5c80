/**
 * The sections of the sample document as text in both languages. Three are written out, ten are short,
 * so that numbers of two digits are reached.
 */

/** Text with `<key>` for a reference and `[question]` for a gap. */
export type Wording = readonly [kk: string, ru: string];

export interface Point {
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
            "Жауапты адам жүйенің ұсынысын кез келген уақытта кері қайтарады: <human-decision>-бөлім.",
            "Ответственное лицо вправе в любое время отклонить предложение системы: раздел <human-decision>.",
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

export const sampleTopics: readonly Topic[] = [...FULL_TOPICS, ...SHORT_TOPICS];
