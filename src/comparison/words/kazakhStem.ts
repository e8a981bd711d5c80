/**
 * Kazakh word → comparison stem. Endings stand in a row («өкіл-дер-і-не»), so they are taken off
 * one by one from the end. The negation -ма/-ме, -ба/-бе, -па/-пе is never taken off.
 */
export function kazakhStem(word: string): string {
  let stem = word.replace(/-\p{L}+$/u, "");
  for (let round = 0; round < mostEndings; round++) {
    const verb = shortened(stem, voiceAndForm, 3) ?? shortened(stem, verbForm, 2);
    // «қабылдан-ды» and «қабылда-ды» are one verb in two voices.
    if (verb !== undefined) return softened(shortened(verb, /(?<=[аәеіоөуүұы])[нл]$/u, 3) ?? verb);
    const shorter = shortened(stem, nounEnding, 3);
    if (shorter === undefined) break;
    stem = shorter;
  }
  return softened(stem);
}

const mostEndings = 6;
const vowel = /[аәеёиоөуұүыіэюя]/u;

/** Undefined when the pattern is not there, or no stem would be left. */
function shortened(word: string, pattern: RegExp, shortest: number): string | undefined {
  const shorter = word.replace(pattern, "");
  return shorter === word || shorter.length < shortest || !vowel.test(shorter) ? undefined : shorter;
}

function softened(stem: string): string {
  return stem.replace(/б$/u, "п").replace(/г$/u, "к").replace(/ғ$/u, "қ");
}

const form = "(?:ады|еді|йды|йді|атын|етін|йтын|йтін|ған|ген|қан|кен|у|ып|іп|п|са|се)$";
const verbForm = new RegExp(form, "u");
const voiceAndForm = new RegExp(`(?:ыл|іл|ын|ін|дыр|дір|тыр|тір)${form}`, "u");

// prettier-ignore
const nounEnding = new RegExp(
  `(?:${[
    // Number and person.
    "лар", "лер", "дар", "дер", "тар", "тер", "ымыз", "іміз", "ыңыз", "іңіз",
    // Belonging.
    "сы", "сі", "ы", "і",
    // Case.
    "ның", "нің", "дың", "дің", "тың", "тің", "ға", "ге", "қа", "ке", "на", "не", "ны", "ні", "ды", "ді", "ты", "ті",
    "да", "де", "та", "те", "нда", "нде", "дан", "ден", "тан", "тен", "нан", "нен", "мен", "бен", "пен", "ын", "ін",
    // Adjectives.
    "ғы", "гі", "қы", "кі", "лық", "лік", "дық", "дік", "тық", "тік",
  ].sort((a, b) => b.length - a.length).join("|")})$`,
  "u",
);
