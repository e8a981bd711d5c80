/**
 * Text → the language it is written in, judged by letters and words alone: files of Kazakhstan
 * often carry no tags of language, or wrong ones.
 *
 * Kazakh has nine letters of its own, but a heading may hold none («Жалпы ережелер»); қ and ғ
 * alone do not make Kazakh, for Uzbek has them too; і is Ukrainian as well.
 */
import type { TextLanguage } from "../agreementText.js";

export interface Judgement {
  /** Undefined when nothing in the text speaks for a language: «___», «10%», «АО». */
  readonly language: TextLanguage | undefined;
  /** How many words spoke for it. */
  readonly weight: number;
}

/** Characters that are looked at: a text shows its language within some sentences. */
const ENOUGH = 600;

export function judgeLanguage(text: string): Judgement {
  // A name in quotation marks keeps its language inside another one: ТОО «Қазпошта».
  const start = text.slice(0, ENOUGH);
  const outside = judge(start.replaceAll(/«[^«»]{0,80}»/g, " "));
  return outside.language === undefined ? judge(start) : outside;
}

function judge(text: string): Judgement {
  const words =
    text
      .replaceAll(INITIAL, " ")
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{M}\u00ad]*/gu) ?? [];
  let [kk, ru, other, latin] = [0, 0, 0, 0];
  for (const word of words) {
    if (FOREIGN.test(word)) other += 1;
    else if (!CYRILLIC.test(word)) latin += word.length > 3 ? 1 : 0;
    else if (isKazakh(word)) kk += 1;
    else if (isRussian(word)) ru += 1;
  }
  return heaviest([
    { language: "kk", weight: kk },
    { language: "ru", weight: ru },
    { language: "other", weight: other * 3 },
    // A firm's name in Latin letters does not make a Russian sentence foreign.
    { language: "other", weight: kk + ru === 0 ? latin : latin / 3 },
  ]);
}

function heaviest(candidates: readonly Judgement[]): Judgement {
  const best = candidates.reduce((a, b) => (b.weight > a.weight ? b : a));
  return best.weight > 0 ? best : { language: undefined, weight: 0 };
}

/** «А. Б. Ермекова», «М.О.»: a letter with a period is no word. */
const INITIAL = /(?<!\p{L})\p{L}\./gu;

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Letters of Uzbek, Ukrainian, Belarusian, Tatar, Bashkir, Tajik and other neighbours. */
const FOREIGN = /[ўҳҷҡҙҫҗїєґђћљњјѓќӣӯ]/;

/** Latin i and h are often typed for the Kazakh letters of the same look. */
const KAZAKH_LETTERS = /[әғқңөұүһі]|\p{Script=Cyrillic}i|i\p{Script=Cyrillic}/u;

function isKazakh(word: string): boolean {
  return (
    KAZAKH_LETTERS.test(word) ||
    KAZAKH_WORDS.has(word) ||
    KAZAKH_STEMS.test(word) ||
    KAZAKH_ENDINGS.test(word)
  );
}

function isRussian(word: string): boolean {
  return RUSSIAN_WORDS.has(word) || RUSSIAN_STEMS.test(word) || RUSSIAN_ENDINGS.test(word);
}

/** Kazakh words of agreements without a Kazakh letter. */
const KAZAKH_WORDS = new Set(
  "жшс мен бен пен ал ол осы бар болып болады болса болу туралы бойынша немесе сондай сонымен тарау тараудың бап бабы баптар бабында ережелер шарт шарты шарттар шарттары шартта тарап тарапы тараптар тараптары алу беру жасау ету орындау талаптар талаптары даулар дауларды мазмұны жалпы жалақы орны аты жылы айы жыл ай апта сала саны басшы басшысы басшылары жоспар жоспары аталған арасында арасындағы ретте туындаған сай дейін кейін".split(
    " ",
  ),
);

const KAZAKH_STEMS =
  /^(?:ереже|тарап(?!от)|демалыс|бастама|табыл(?!а$)|жасал|берiл|бекiт|болма|мерзiм)\p{L}*$/u;

/** Plurals with a case or a person; the bare plural also ends Russian words («характер»). */
const KAZAKH_ENDINGS =
  /\p{L}{3}(?:лар|лер|дар|дер|тар|тер)(?:ды|ды|да|де|дан|ден|мен|ы|ын|ында|ына|ынан)$|\p{L}{3}(?:атын|етын|майды|мейды|лады|ланады|ылады|ады|еды|ыстар)$/u;

const RUSSIAN_WORDS = new Set(
  "ао тоо гу ип рк тк и в во на не с со по для что или при от до из за к ко об обо о у же ли бы без под над между через а но если его её их им это этого этом также как так либо чем более менее где когда кто который которые настоящий настоящего настоящем является являются имеет вправе обязан обязуется должен может лет года год дней день дня месяцев".split(
    " ",
  ),
);

const RUSSIAN_STEMS =
  /^(?:договор|соглашени|раздел|глав[аыеу]$|стать|пункт|сторон|работ|труд(?!о$)|оплат|охран|услови|положени|обязан|ответственност|гаранти|льгот|отпуск|срок|прав[аоу]?$|правил|порядок|порядк|общи|предмет$|подпис|приложени|заключительн|коллективн|отраслев|работник|профсоюз|режим|увольнени|обучени|безопасност|термин|поняти|определени|примечани|директор[ау]$|председател)/;

const RUSSIAN_ENDINGS =
  /\p{L}{2}(?:ого|его|ому|ему|ый|ий|ая|яя|ое|ее|ые|ие|ых|их|ыми|ими|ость|ости|остью|ение|ения|ений|ению|ением|ание|ания|анию|анием|ться|тся|ются|ает|яет|ует|ают|яют|ами|ями|аться|ить|ать|еть|ешь|ете)$/u;
