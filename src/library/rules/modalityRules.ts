/**
 * What may, must and must not be done is said alike in both languages: a right in one and a
 * duty in the other are two different norms.
 *
 * A provision is judged together with its sub-points, because Kazakh says the modal word after
 * the last of them and Russian before the first.
 */
import { inBoth, languages, type Bilingual } from "../vocabulary.js";
import { withoutQuotations } from "./quotations.js";
import type { Finding, PairOfTexts, TextRule, WrittenTexts } from "./rule.js";

interface Modality {
  readonly kk: RegExp;
  readonly ru: RegExp;
  /** Words of a language that answer to the other one, but ask for nothing by themselves. */
  readonly also?: Partial<Bilingual<RegExp>>;
  /** What to write. */
  readonly expected: Bilingual;
}

/** Terms and forms: the Labour Code, as read side by side in both languages. */
const modalities: readonly Modality[] = [
  {
    kk: /(?<!\p{L})міндетті(?!\p{L})/iu,
    ru: /(?<!\p{L})(обязан[аоы]?|обязател(ен|ьн\p{L}*))(?!\p{L})/iu,
    // «міндетті орындау» is also the accusative of «міндет», a duty.
    also: { ru: /(?<!\p{L})обязанност/iu },
    expected: { kk: "міндетті", ru: "обязан" },
  },
  {
    kk: /(?<!\p{L})(құқылы|құқығы (бар|жоқ))(?!\p{L})/iu,
    ru: /(?<!\p{L})(вправе|име\p{L}{1,4} (\p{L}+ )?право)(?!\p{L})/iu,
    expected: { kk: "құқылы", ru: "вправе" },
  },
  {
    kk: /(?<!\p{L})тыйым/iu,
    ru: /(?<!\p{L})запре[тщ]/iu,
    expected: { kk: "тыйым салынады", ru: "запрещается" },
  },
  {
    kk: /жол берілме/iu,
    ru: /(?<!\p{L})не допуска(?!\p{L}+ к )|недопустим/iu,
    // «не допускается к работе»: a person, not an act.
    also: { kk: /жібер(ме|ілме)/iu },
    expected: { kk: "жол берілмейді", ru: "не допускается" },
  },
  {
    kk: /(?<!\p{L})тиіс(?!\p{L})/iu,
    ru: /(?<!\p{L})долж(ен|на|но|ны)(?!\p{L})/iu,
    expected: { kk: "тиіс", ru: "должен" },
  },
  {
    // Consent and agreement: «разногласия» and «переговоры» are other words in both languages.
    kk: /(?<!\p{L})келіс(?!сөз|пеуш)/iu,
    ru: /(?<!\p{L})(не)?соглас(?!но(?!\p{L}))|соглаш|догов[ао]р(ил|ят|ит|я|ива)\p{L}*с[ья]/iu,
    also: { kk: /келіспеуш/iu, ru: /договорённост/iu },
    expected: { kk: "келісу, келісім", ru: "согласование, согласие" },
  },
  {
    kk: /(?<!\p{L})пікір/iu,
    ru: /(?<!\p{L})мнени/iu,
    also: { ru: /(?<!\p{L})отзыв/iu },
    expected: { kk: "пікірін ескеру", ru: "учёт мнения" },
  },
];

const dayKinds: readonly Modality[] = [
  { kk: /күнтізбелік/iu, ru: /календарн/iu, expected: { kk: "күнтізбелік күн", ru: "календарный день" } },
  { kk: /жұмыс күн/iu, ru: /рабоч\p{L}* (дн|день)/iu, expected: { kk: "жұмыс күні", ru: "рабочий день" } },
];

const modalityDiffers: TextRule = (texts) => statements(texts).flatMap((one) => outOfStep(one, modalities));

const dayKindDiffers: TextRule = (texts) => statements(texts).flatMap((one) => outOfStep(one, dayKinds));

/** A sentence with its sub-points, outside quotations. */
interface Statement extends Bilingual {
  readonly parts: readonly PairOfTexts[];
}

function statements({ pairs }: WrittenTexts): Statement[] {
  const printed = pairs.filter(({ part }) => part !== "aside");
  const items = printed.filter(({ part }) => part === "item");
  return printed
    .filter(({ part }) => part !== "item")
    .map((pair) => {
      const below = pair.part === "lead-in" ? items.filter(({ at }) => isBelow(at, pair.at)) : [];
      const parts = [pair, ...below].map((one) => ({
        ...one,
        kk: withoutQuotations(one.kk),
        ru: withoutQuotations(one.ru),
      }));
      return { ...inBoth((language) => parts.map((part) => part[language]).join("\n")), parts };
    });
}

function isBelow(inner: PairOfTexts["at"], outer: PairOfTexts["at"]): boolean {
  return outer.every((step, index) => inner[index] === step);
}

function outOfStep(statement: Statement, families: readonly Modality[]): Finding[] {
  return families.flatMap((family) =>
    languages.flatMap((language): Finding[] => {
      const other = language === "kk" ? "ru" : "kk";
      if (family[other].test(statement[other]) || family.also?.[other]?.test(statement[other])) return [];
      return statement.parts.flatMap((part): Finding[] => {
        const words = family[language].exec(part[language])?.[0];
        if (words === undefined) return [];
        return [
          {
            at: [...part.at, language],
            words,
            details: { words, language, other, expected: family.expected[other] },
          },
        ];
      });
    }),
  );
}

export const modalityRules = {
  "modality-differs": modalityDiffers,
  "day-kind-differs": dayKindDiffers,
} satisfies Record<string, TextRule>;
