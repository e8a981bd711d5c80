/**
 * A «не», «без», «емес» or a negative ending came or went: «применяется» → «не применяется»,
 * «бастамайды» → «бастайды».
 */
import type { Language } from "../../library/vocabulary.js";
import { findModality } from "../lexicon/modality.js";
import type { Word } from "../words/words.js";
import { changedFacts, type Fact } from "./changedFacts.js";
import { companyOf } from "./contentWords.js";
import type { EditedSide } from "./edit.js";
import { reasonOf, type Rule } from "./rule.js";

const mostCompany = 4;

interface Negation extends Fact {
  /** A ban that has no negative word of its own: «запрещается». */
  readonly isPlainBan: boolean;
}

export const negationRule: Rule = (input) => {
  const { edit, language } = input;
  const changes = changedFacts(edit, negationsIn(edit.before, language), negationsIn(edit.after, language), {
    meaning: () => "not",
    mayPair: () => true,
  });
  return (
    changes
      .filter(({ before, after }) => (before === null || after === null) && !(before ?? after)?.isPlainBan)
      // With a whole sentence comes its negation: that is no change of what was said before.
      .filter(
        ({ before, after }) =>
          companyOf((before ?? after)?.at ?? [], before ? edit.before : edit.after) <= mostCompany,
      )
      .map((change) => reasonOf("negation", change, input))
  );
};

/** A ban denies in whatever words, so that «запрещается» and «не допускается» are no change of negation. */
function negationsIn({ words }: EditedSide, language: Language): Negation[] {
  const isNegative = language === "kk" ? isNegativeInKazakh : isNegativeInRussian;
  const modalities = findModality[language](words);
  const inModality = new Set(modalities.flatMap(({ at }) => at));
  const bans = modalities.filter(({ value }) => value === "ban");
  return [
    ...bans.map(({ at }) => ({ at, isPlainBan: !at.some((index) => isNegative(words, index)) })),
    ...words.flatMap((_, index) =>
      isNegative(words, index) && !inModality.has(index) ? [{ at: [index], isPlainBan: false }] : [],
    ),
  ];
}

function isNegativeInRussian(words: readonly Word[], index: number): boolean {
  const [plain = "", next = ""] = [words[index]?.plain, words[index + 1]?.plain];
  if (plain === "не") return !notNegated.test(next);
  if (/^(?:нет|без|ни|никто|никак\p{L}*|ничто|никогда|отсутств\p{L}*)$/u.test(plain)) return true;
  return prefixed.test(plain);
}

/** «не менее», «не только»: nothing is denied. */
const notNegated =
  /^(?:менее|более|позднее|позже|реже|ниже|выше|меньше|больше|свыше|короче|дольше|превыша\p{L}*|только|иначе|ранее|чаще)$/u;

/** «невыполнение», «незаконный»: words that are used without the prefix as well. */
const prefixed =
  /^не(?:выполн|исполн|предостав|представ|уведомл|соблюд|согласи|возможн|законн|обоснован|надлежащ|своевременн|полн|правомерн|примен|разглаш|допуск|допущ|действительн|виновн|соответств|правильн|явк|участи)/u;

function isNegativeInKazakh(words: readonly Word[], index: number): boolean {
  const plain = words[index]?.plain ?? "";
  if (plain === "емес" || plain === "жоқ" || plain === "ешқандай" || plain === "ешкім")
    return !isBoundInKazakh(words, index);
  return (negativeVerb.test(plain) && !kazakhBounds.test(plain)) || withoutEnding.test(plain);
}

/** «кем емес», «көп емес» are bounds. */
function isBoundInKazakh(words: readonly Word[], index: number): boolean {
  return /^(?:кем|көп|артық|төмен|ғана|тек)$/u.test(words[index - 1]?.plain ?? "");
}

const negativeVerb =
  /.{2}[мбп][ае](?:йды|йді|йтын\p{L}*|йтін\p{L}*|ған\p{L}*|ген\p{L}*|й|й-ақ|у|уы|уі|уын|уін|уға|уге|уды|уді|уының|уінің|са|се|стан|стен|ды|ді)$/u;

/** «асырмай», «кешіктірмей» and «сиретпей» limit a number; «қоспағанда» is an exception, «немесе» no verb. */
const kazakhBounds =
  /^(?:немесе$|аспа|асырма|асырылма|кешіктірме|кешіктірілме|сиретпе|қоспаған|болмаса|қарамай|бойынша)/u;

/** «хабарламасыз» */
const withoutEnding = /.{3}(?:сыз|сіз)(?:да|де|дан|ден)?$/u;
