/**
 * Small words that decide what a sentence is worth: written or oral, only, if, except, all or some,
 * at whose expense. Synonyms stand under one value, so that changing them is style.
 */
import type { Language } from "../../library/vocabulary.js";
import { phraseFinder, type FindPhrases } from "./phrases.js";

export type Condition =
  | "only"
  | "written"
  | "oral"
  | "electronic"
  | "if"
  | "except"
  | "free"
  | "fully"
  | "partly"
  | "in-advance"
  | "at-once"
  | "yearly"
  | "quarterly"
  | "monthly"
  | "average-pay"
  | "all"
  | "each"
  | "any"
  | "some"
  | "pay-kept"
  | "employer-pays"
  | "worker-pays"
  | "regardless"
  | "jointly"
  | "outside"
  | "and"
  | "or"
  | "before"
  | "after";

/** Said so often that only a swap within the same place means anything: «и» for «или». */
export const swappable: readonly (readonly Condition[])[] = [
  ["and", "or"],
  ["before", "after"],
];

/** They narrow a sentence however long the words are that they bring. */
export const narrowing: ReadonlySet<Condition> = new Set(["only", "if", "except"]);

const russian = {
  only: ["только|лишь|исключительно"],
  written: ["письменн*"],
  oral: ["устно|устной|устном|устному|устную|устный|устного|устная|устное|устные|устных"],
  electronic: ["электронн*"],
  if: ["если", "при условии", "в случае|случаях", "при наличии"],
  except: ["за исключением", "кроме", "если иное", "исключая"],
  free: ["безвозмездн*|бесплатн*"],
  fully: ["полностью|полный|полная|полного|полной|полную|полное|полном", "в полном объеме"],
  partly: ["частичн*"],
  "in-advance": ["заблаговременн*|предварительн*|заранее"],
  "at-once": ["немедленн*|незамедлительн*|безотлагательн*", "без промедления"],
  yearly: ["ежегодно|ежегодный|ежегодного|ежегодные", "один раз в год"],
  quarterly: ["ежекварталь*", "один раз в квартал"],
  monthly: ["ежемесячн*"],
  "average-pay": ["средн* заработн*", "средн* заработк*|заработок"],
  all: ["все|всех|всем|всеми|весь|всю|всего|всей"],
  each: ["каждый|каждого|каждому|каждым|каждом|каждая|каждой|каждую|каждое"],
  any: [
    "любой|любого|любому|любым|любом|любая|любую|любое|любые|любых|всякий|всякого|всякому|всяким|всяком|всякая|всякой|всякую|всякое",
  ],
  some: ["отдельные|отдельных|отдельным|отдельными|некоторые|некоторых|некоторым"],
  "pay-kept": ["с сохранением"],
  "employer-pays": ["за счет ~ работодателя"],
  "worker-pays": ["за счет ~ работника|работников", "за свой счет", "за собственный счет"],
  regardless: ["независимо", "вне зависимости"],
  jointly: ["совместно|вместе|сообща"],
  outside: ["вне|сверх", "за пределами"],
  and: ["и", "а также"],
  or: ["или|либо"],
  before: ["до|перед"],
  after: ["после"],
} as const satisfies Record<Condition, readonly string[]>;

const kazakh = {
  only: ["тек|ғана", "тек қана"],
  written: ["жазбаша"],
  oral: ["ауызша"],
  electronic: ["электрондық"],
  if: ["егер", "жағдайда|жағдайларда", "шартымен"],
  except: ["қоспағанда", "өзге жағдай*", "егер ~ өзгеше"],
  free: ["тегін|өтеусіз|ақысыз"],
  fully: ["толық", "толығымен", "толық көлемде"],
  partly: ["ішінара"],
  "in-advance": ["алдын ала", "алдын-ала"],
  "at-once": ["дереу|кідіріссіз|жедел"],
  yearly: ["жыл сайын*", "жылына бір рет"],
  quarterly: ["тоқсан сайын*", "тоқсанына бір рет"],
  monthly: ["ай сайын*"],
  "average-pay": ["орташа жалақы*"],
  all: ["барлық|бүкіл|бәрі|барлығы"],
  each: ["әрбір|әр"],
  any: ["кез келген"],
  some: ["кейбір|жекелеген"],
  "pay-kept": ["сақтала отырып", "сақталып"],
  "employer-pays": ["жұмыс берушінің ~ есебінен"],
  "worker-pays": ["жұмыскердің|жұмыскерлердің ~ есебінен", "өз есебінен", "өз қаражаты есебінен"],
  regardless: ["қарамастан", "тәуелсіз"],
  jointly: ["бірлесіп|бірге|бірлесе"],
  outside: ["тыс"],
  and: ["және", "мен|бен|пен", "сондай-ақ"],
  or: ["немесе|яки|болмаса"],
  before: ["дейін|бұрын"],
  after: ["кейін|соң"],
} as const satisfies Record<Condition, readonly string[]>;

export const findConditions: Readonly<Record<Language, FindPhrases<Condition>>> = {
  kk: phraseFinder<Condition>(kazakh),
  ru: phraseFinder<Condition>(russian),
};
