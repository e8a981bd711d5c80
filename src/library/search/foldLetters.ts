/**
 * A word as people type it → letters in which Kazakh, Russian and Latin typing meet.
 *
 * Nobody has every layout at hand: «жұмыскер» is typed «жумыскер» and «zhumysker». Folding loses
 * differences that matter to a reader, so it serves search alone and no text is ever shown folded.
 */

/** Kazakh letters → the Russian ones that are typed for them; sounds that transliteration confuses. */
const FOLDED: Readonly<Record<string, string>> = {
  қ: "к",
  ғ: "г",
  ң: "н",
  ә: "а",
  ө: "о",
  ұ: "у",
  ү: "у",
  һ: "х",
  і: "и",
  ы: "и",
  й: "и",
  ё: "е",
  э: "е",
  щ: "ш",
  ь: "",
  ъ: "",
};

/** `word` in lower case. */
export function foldLetters(word: string): string {
  return Array.from(word, (letter) => FOLDED[letter] ?? letter).join("");
}

/** The longest first: «shch» is not «sh» and «ch». */
const LATIN: readonly (readonly [latin: string, cyrillic: string])[] = [
  ["shch", "щ"],
  ["sch", "щ"],
  ["zh", "ж"],
  ["kh", "х"],
  ["gh", "г"],
  ["ts", "ц"],
  ["ch", "ч"],
  ["sh", "ш"],
  ["yu", "ю"],
  ["iu", "ю"],
  ["ya", "я"],
  ["ia", "я"],
  ["yo", "е"],
  ["ye", "е"],
  ...Array.from("abcdefghijklmnopqrstuvwxyz", (letter, index): [string, string] => [
    letter,
    "а б ц д е ф г х и ж к л м н о п к р с т у в в кс ы з".split(" ")[index] ?? "",
  ]),
  // The Kazakh Latin alphabets of 2018 and 2021.
  ...Object.entries({
    ä: "а",
    á: "а",
    ö: "о",
    ó: "о",
    ü: "у",
    ú: "у",
    ū: "у",
    ğ: "г",
    ǵ: "г",
    ŋ: "н",
    ñ: "н",
    ń: "н",
  }),
  ...Object.entries({ ş: "ш", š: "ш", ç: "ч", č: "ч", ž: "ж", ı: "и" }),
];

/** «rabotnik» → «работник», «jumysker» → «жумыскер»; Cyrillic letters stay. */
export function fromLatin(word: string): string {
  let rest = word;
  let cyrillic = "";
  while (rest !== "") {
    const [latin, letters] = LATIN.find(([one]) => rest.startsWith(one)) ?? [rest.charAt(0), rest.charAt(0)];
    cyrillic += letters;
    rest = rest.slice(latin.length);
  }
  return cyrillic;
}
