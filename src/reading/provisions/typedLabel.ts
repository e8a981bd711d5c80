/**
 * The beginning of a line → the number a person typed before it, and the rest:
 * «Раздел 3. Оплата труда» → «Раздел 3.», «Оплата труда».
 *
 * A number that opens a sentence is no label: «10 дней», «Пункт 3 изложить», «01.02.2026 г.».
 */
export interface TypedLabel {
  /** As typed, with plain spaces and none after it. */
  readonly label: string;
  readonly rest: string;
  /** Level of a heading named in words, from 1: «Раздел», «тарау»; undefined for plain numbers. */
  readonly headingRank?: number;
  /** How many numbers a plain number has: 2 for «3.2.». */
  readonly depth?: number;
}

export function splitTypedLabel(line: string): TypedLabel | undefined {
  const start = line.charAt(0);
  if (!MAY_START.test(start)) return undefined;
  return (
    headingLabel(line) ?? pointLabel(line) ?? numberLabel(line) ?? letterLabel(line) ?? bulletLabel(line)
  );
}

/** Most lines begin with a word that no label has: they are told apart by one letter. */
const MAY_START = /[\p{N}(§IVXLCІХ\-–—•·●▪◦*○■➢✓а-яәғқңөұүһіa-zАБГПРСТҚCАSAP]/u;

const NUMBER = String.raw`\d{1,3}(?:[.-]\d{1,3})*(?![\d])`;
const ROMAN = "[IVXLCІХ]{1,7}";
const SPACE = String.raw`\s`;
/** After a label in words: a mark, the end, or a word. */
const AFTER_WORDS = String.raw`(?:${SPACE}?[.:)](?=${SPACE}|$|\p{L})|(?=${SPACE}*$)|(?=${SPACE}+[«"]?\p{L}))`;

const WORD_FIRST = new RegExp(
  String.raw`^(раздел|подраздел|глава|часть|статья|параграф|приложение|бөлім|тарау|бап|қосымша|section|chapter|article|part|annex|appendix)${SPACE}{0,3}№?${SPACE}{0,3}(?:${NUMBER}|${ROMAN}(?!\p{L}))${AFTER_WORDS}`,
  "iu",
);
const NUMBER_FIRST = new RegExp(
  String.raw`^(?:${NUMBER}|${ROMAN})(?:${SPACE}?[-–]${SPACE}?|${SPACE})(кіші${SPACE}бөлім|бөлім|тарау|бап|параграф|қосымша)(?!\p{L})${AFTER_WORDS}`,
  "iu",
);
const PARAGRAPH_SIGN = new RegExp(String.raw`^(§)${SPACE}*${NUMBER}\.?(?!\p{L})`, "u");

// prettier-ignore
const RANKS: Readonly<Record<string, number>> = {
  раздел: 1, бөлім: 1, часть: 1, приложение: 1, қосымша: 1, section: 1, part: 1, annex: 1, appendix: 1,
  подраздел: 2, "кіші бөлім": 2, глава: 2, тарау: 2, chapter: 2, параграф: 3, "§": 3, статья: 4, бап: 4, article: 4,
};

function headingLabel(line: string): TypedLabel | undefined {
  const match = WORD_FIRST.exec(line) ?? NUMBER_FIRST.exec(line) ?? PARAGRAPH_SIGN.exec(line);
  const word = match?.[1]?.toLowerCase().replaceAll(/\s+/g, " ") ?? "";
  if (!match || isSentenceGoingOn(line, match[0], word)) return undefined;
  return { ...split(line, match[0]), headingRank: RANKS[word] ?? 1 };
}

/** «Раздел 3 настоящего договора изложить»; but «Приложение 1 к договору» is a title. */
function isSentenceGoingOn(line: string, label: string, word: string): boolean {
  const isMarked = /[.):]$/.test(label);
  return !isMarked && !["приложение", "қосымша"].includes(word) && !beginsSentence(line, label.length);
}

const POINT = new RegExp(
  String.raw`^(?:(?:пп|п|подп)\.${SPACE}?|(?:пункт|подпункт)${SPACE}+)${NUMBER}[.)]*(?=${SPACE}+[«"]?\p{L})` +
    String.raw`|^${NUMBER}\)?${SPACE}?[-–]${SPACE}?(?:тармақша|тармақ)(?!\p{L})${AFTER_WORDS}`,
  "iu",
);

/** «п. 3», «3-тармақ.»: only before a sentence that begins here. */
function pointLabel(line: string): TypedLabel | undefined {
  const match = POINT.exec(line);
  return match && beginsSentence(line, match[0].length) ? split(line, match[0]) : undefined;
}

/** Small and capital letters are one to a pattern that ignores case, so they are told apart here. */
function beginsSentence(line: string, from: number): boolean {
  const first = /[\p{L}\d]/u.exec(line.slice(from))?.[0];
  return first === undefined || first !== first.toLowerCase() || /\d/.test(first);
}

const MARKED_NUMBER = new RegExp(String.raw`^\(?(${NUMBER})(?:\.\)|[.)])(?=${SPACE}|$|[\p{L}«"(])`, "u");
const BARE_NUMBER = new RegExp(String.raw`^(\d{1,3}(?:\.\d{1,3})+)(?![\d.,)])${SPACE}+(?=[«"]?\p{Lu})`, "u");

function numberLabel(line: string): TypedLabel | undefined {
  const match = MARKED_NUMBER.exec(line) ?? BARE_NUMBER.exec(line);
  const numbers = match?.[1] ?? "";
  if (!match || isDate(numbers)) return undefined;
  return { ...split(line, match[0]), depth: Math.min(numbers.split(".").length, 9) };
}

/** «01.02.26.», but not «1.2.3.». */
function isDate(numbers: string): boolean {
  return /^\d{2}\.(?:0\d|1[0-2])\.\d{2}$/.test(numbers);
}

const LETTER = new RegExp(String.raw`^\(?\p{L}(?:-?\d{1,2})?\)(?=${SPACE}|$|[\p{L}«"])`, "u");
const ROMAN_NUMBER = new RegExp(String.raw`^(${ROMAN})(?:\.\)|[.)])(?=${SPACE}|$)`, "u");

function letterLabel(line: string): TypedLabel | undefined {
  const letter = LETTER.exec(line);
  if (letter) return split(line, letter[0]);
  const roman = ROMAN_NUMBER.exec(line);
  if (!roman || isInitial(roman[1] ?? "", line.slice(roman[0].length))) return undefined;
  return { ...split(line, roman[0]), depth: 1 };
}

/** «І. Есенберлин», «Х. Оспанов»: a Cyrillic letter with a period is a number only before a title in capitals. */
function isInitial(letters: string, rest: string): boolean {
  const isLetter = letters.length === 1 && /[ІХLC]/.test(letters);
  return isLetter && rest !== rest.toUpperCase();
}

const BULLET = new RegExp(String.raw`^[-–—•·●▪◦*○■➢✓]${SPACE}+(?=\S)`, "u");

function bulletLabel(line: string): TypedLabel | undefined {
  const match = BULLET.exec(line);
  return match ? split(line, match[0]) : undefined;
}

function split(line: string, label: string): TypedLabel {
  return { label: label.trim().replaceAll(/\s+/g, " "), rest: line.slice(label.length).trimStart() };
}
