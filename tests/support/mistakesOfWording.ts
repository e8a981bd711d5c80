/** Breaches of the rules about words and marks, made once each in the small library. */
import { inJournal, inNotice, type Mistake } from "./mistake.js";

const ASKED = "Работники вправе задать вопросы.";

export const mistakesOfWording: readonly Mistake[] = [
  // Letters, figures, paragraphs.
  inNotice("latin-letter", "Неше күн?", "Нeше күн?", "Нeше"),
  inNotice("latin-letter", "ru: Как?", "ru: Как a почему?", "a почему"),
  inNotice("latin-letter", "kk: { other: күннен }", "kk: { other: күннeн }", "күннeн"),
  inNotice("paragraphs-differ", "вручается {{method}}:\n", "вручается {{method}}.\n\n      Сразу:\n", "|"),
  inNotice("digits-differ", "kk: Жұмыскерлер сұрақ", "kk: 2 жұмыскер сұрақ", "Работники"),
  inNotice("not-translated", "Жұмыскерлер сұрақ қоюға құқылы.", ASKED, ASKED),
  inNotice("text-to-fill", "why: { kk: Неге,", "why: { kk: ТОЛТЫРЫҢЫЗ неге,", "ТОЛТЫРЫҢЫЗ"),

  // Marks and spaces.
  inNotice("straight-quotes", "вправе задать", '"вправе" задать', '"вправе"'),
  inNotice("straight-quotes", "Неше күн?", "“Неше” күн?", "“Неше”"),
  inNotice("hyphen-for-dash", "Работники вправе", "Работники - вправе", "- вправе"),
  inNotice("hyphen-for-dash", "Работники вправе", "Работники — вправе", "— вправе"),
  inNotice("double-space", "Работники вправе", "Работники  вправе", "вправе"),
  inNotice("space-before-mark", "задать вопросы.", "задать вопросы .", "."),
  inNotice("space-before-mark", "задать вопросы.", "задать ( вопросы).", "( вопросы"),
  inNotice("number-glued", "задать вопросы.", "задать вопросы по приказу №3.", "№3"),
  inNotice("number-glued", "задать вопросы.", "задать вопросы по ст.46.", "ст.46"),
  inNotice("guillemets-open", "Работники вправе", "«Работники вправе", "«Работники"),
  inNotice("guillemets-open", "Работники вправе", "Работники» «вправе", "» «вправе"),
  inNotice("paragraph-end", "задать вопросы.", "задать вопросы", "праве задать вопросы"),
  inJournal("paragraph-end", "жасайды.", "жасайды", "жауапты адам жасайды"),
  inNotice("lead-in-end", "вручается {{method}}:", "вручается {{method}}.", "ручается {{method}}."),
  inNotice("item-end", "ru: первый экземпляр", "ru: первый экземпляр;", "первый экземпляр;"),
  inNotice(
    "item-end",
    "ru: в течение одного рабочего дня",
    "ru: в один рабочий день.",
    "в один рабочий день.",
  ),
  inNotice("item-capital", "ru: первый", "ru: Первый", "Первый"),
  inJournal("item-capital", "kk: күні,", "kk: Күні,", "Күні"),

  // Words of the law.
  inNotice("worker-word", "Жұмыскерлер сұрақ", "Қызметкерлер сұрақ", "Қызметкерлер"),
  inNotice(
    "forbidden-word",
    "Работники вправе",
    "Технический инспектор труда вправе",
    "Технический инспектор",
  ),
  inNotice(
    "forbidden-word",
    "Жұмыскерлер сұрақ",
    "Аймақтық келісімге сай жұмыскерлер сұрақ",
    "Аймақтық келісімге",
  ),
  inNotice("forbidden-word", "Жұмыскерлер сұрақ", "ЖИ туралы жұмыскерлер сұрақ", "ЖИ туралы"),
  inNotice("introduction-word", "Работники вправе", "При внедрении работники вправе", "Жұмыскерлер"),
  inNotice("introduction-word", "Жұмыскерлер сұрақ", "Ендіру кезінде жұмыскерлер сұрақ", "Работники"),

  // What may, must and must not be done.
  inNotice("modality-differs", "Работники вправе", "Работники обязаны", "обязаны"),
  inNotice("modality-differs", "вправе задать", "задают", "құқылы"),
  inNotice("modality-differs", "уведомления запрещается", "уведомления не допускается", "не допуска"),
  inNotice("modality-differs", "қоюға құқылы", "қоюға, пікірін айтуға құқылы", "пікір"),
  inNotice("modality-differs", "вправе задать", "вправе по согласованию задать", "соглас"),
  inJournal("modality-differs", "ru: дата", "ru: должна быть дата", "должна"),
  inNotice(
    "day-kind-differs",
    "ru: в течение одного рабочего",
    "ru: в течение одного календарного",
    "календарн",
  ),
  inNotice("unit-days-differ", "{ one: день, few", "{ one: рабочий день, few", "рабочий день"),

  // Blanks.
  inNotice("blank-not-plain", "беріледі:", "{{#if method}} беріледі:", "{{#if method}}"),
  inNotice("blank-not-plain", "беріледі:", "{method} беріледі:", "{method}"),
  inNotice("blank-out-of-place", "ru: Сколько дней?", 'ru: "Сколько {{days}}?"', "{{days}}?"),
  inJournal("blank-out-of-place", "kk: Қолы, ru: Подпись", 'kk: Қолы, ru: "{{days}}"', "{{days}}"),
  inNotice("blank-glued", "{{days}} бұрын", "{{days}}нан бұрын", "{{days}}нан"),
  inNotice("blank-glued", "{{days}} бұрын", "{{days}}-тармақ бұрын", "{{days}}-тармақ"),
  inNotice("blank-glued", "{{term_point}}-тармақта", "{{term_point}}-да", "{{term_point}}-да"),
  inNotice(
    "blanks-differ",
    "за {{days}}.",
    "за месяц.",
    "Работодатель уведомляет об умной системе за месяц.",
  ),
];
