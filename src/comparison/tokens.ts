/**
 * Text of an agreement → tokens a lawyer would call words: whole words with inner hyphens and
 * Kazakh suffixes, amounts, dates, «п. 3», «ст. 157-1», «2026 жылғы» as units; spaces and marks
 * apart. The tokens together are the text again.
 *
 * Own tokens, because the default ones of `diff` take every Cyrillic letter for a token and
 * Intl.Segmenter cuts «АҚ-ның» and «5.2-тармағы» at the hyphen (and is quadratic on Node 20).
 */
export interface Token {
  /** As it stands in the text. */
  readonly text: string;
  /** What it is compared by: marks that only look different are folded. */
  readonly key: string;
  readonly kind: "word" | "space" | "mark";
}

const abbreviation = "(?:п|пп|ст|ч|разд|гл|подп|прил)\\.";
const amount = "\\d+(?:[\u00a0\u202f ]\\d{3})*(?:[.,/-]\\d+)*";
const unitAfterYear = "(?:[\u00a0 ](?:жылғы|жылдың|жылы|года|году|год|г\\.))?";
const suffix = "(?:-[\\p{L}\\p{M}]+)*";
const word = "[\\p{L}\\p{M}\u00ad]+(?:['’ʼ-][\\p{L}\\p{M}\\p{N}\u00ad]+)*";

const pattern = new RegExp(
  [
    `(?<word>№[\u00a0 ]?${amount}${suffix}`,
    `(?<![\\p{L}])${abbreviation}[\u00a0 ]?${amount}`,
    `${amount}${suffix}${unitAfterYear}`,
    `${word}\\p{N}*)`,
  ].join("|") + "|(?<space>[\\s\u00a0\u202f]+)|(?<mark>[^])",
  "giu",
);

export function tokensOf(text: string): Token[] {
  return [...text.matchAll(pattern)].map((match): Token => {
    const piece = match[0];
    if (match.groups?.["space"] !== undefined) return { text: piece, key: " ", kind: "space" };
    const kind = match.groups?.["mark"] === undefined ? "word" : "mark";
    return { text: piece, key: fold(piece), kind };
  });
}

/**
 * Folds what readers take for the same: quotation marks, dashes, spaces, ё and е, soft
 * hyphens, and Latin letters typed for Cyrillic ones. Case is kept: «Стороны» is a term.
 */
export function fold(text: string): string {
  // Most words have nothing to fold, and every word is asked.
  if (nothingToFold.test(text)) return text;
  const plain = text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, "")
    .replace(/[«»“”„‟"]/g, '"')
    .replace(/[‘’‚ʼ`´]/g, "'")
    .replace(/[‐‑‒–—―−]/g, "-")
    .replace(/…/g, "...")
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .replaceAll("ё", "е")
    .replaceAll("Ё", "Е");
  return hasCyrillic.test(plain) ? plain.replace(latinTwins, (letter) => twins[letter] ?? letter) : plain;
}

const nothingToFold = /^(?:[а-яА-ЯәғқңөұүһіӘҒҚҢӨҰҮҺІ\d.,;:()/%№+!?]| (?! ))*$/u;

const hasCyrillic = /\p{Script=Cyrillic}/u;

/** Latin letters that stand for Cyrillic ones in official Kazakh texts, «i» for «і» above all. */
// prettier-ignore
const twins: Readonly<Record<string, string>> = {
  i: "і", I: "І", a: "а", A: "А", c: "с", C: "С", e: "е", E: "Е", h: "һ", H: "Н", K: "К", M: "М",
  o: "о", O: "О", p: "р", P: "Р", T: "Т", x: "х", X: "Х", y: "у", B: "В",
};

const latinTwins = /[iIaAcCeEhHKMoOpPTxXyB]/g;
