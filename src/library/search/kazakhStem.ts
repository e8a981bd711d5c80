/**
 * A Kazakh word → its beginning without endings. For search only: it knows no grammar, takes too
 * much from some words and too little from others, and does the same to the text and to the query.
 *
 * Endings are written in folded letters, so a word typed without Kazakh letters is stripped alike.
 */

/** Vowels of an ending follow those of the word: one form for each harmony and first consonant. */
const ENDINGS = [
  // Case, also after a possessive.
  "нин дин тин ни ди ти нда нде да де та те нан нен дан ден тан тен мен бен пен",
  "га ге ка ке на не",
  // Possessive and plural.
  "имиз иниз синин сине сина син си им ин и",
  "лари лери дари дери тари тери лар лер дар дер тар тер",
  // Verbs and what is made of them.
  "ади еди иди аиди еиди ган ген кан кен атин етин итин ип уга уге уди удин у",
  "маиди меиди баиди беиди паиди пеиди маган меген ма ме",
  // Nouns and adjectives made of nouns.
  "лик дик тик ликти дикти тикти ли сиз",
]
  .flatMap((line) => line.split(" "))
  .sort((a, b) => b.length - a.length);

const SHORTEST_STEM = 4;

/** `word` in folded letters. Endings stand one after another: «жұмыскер-лер-дің». */
export function kazakhStem(word: string): string {
  let stem = word;
  for (;;) {
    const ending = ENDINGS.find((one) => stem.endsWith(one) && stem.length - one.length >= SHORTEST_STEM);
    if (ending === undefined) return stem;
    stem = stem.slice(0, -ending.length);
  }
}
