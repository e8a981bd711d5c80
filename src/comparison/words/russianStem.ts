/**
 * Russian word → comparison stem. The ending goes first, then one suffix of verbs and of the nouns
 * made from them, then what the two aspects of a verb do not share: «прекратить, прекращать».
 */
export function russianStem(word: string): string {
  const plain = word.replace(/(?<=.{4})с[яь]$/u, "");
  const known = nounsInM.exec(plain)?.[1];
  if (known !== undefined) return known;
  const short =
    strip(plain, verbalNoun, 3) ?? strip(plain, infinitive, 3) ?? strip(plain, shortParticiple, 5);
  if (short !== undefined) return unalternated(short);

  const withoutEnding = strip(plain, endings, 3) ?? plain;
  return unalternated(strip(withoutEnding, suffixes, 3) ?? withoutEnding);
}

/** Undefined when the pattern is not there, or less than `shortest` letters would be left. */
function strip(word: string, pattern: RegExp, shortest: number): string | undefined {
  const shorter = word.replace(pattern, "");
  return shorter === word || shorter.length < shortest ? undefined : shorter;
}

/** Their «ем» is no ending. */
const nounsInM = /^(систем|проблем|схем|объем|прием)(?:а|у|ы|е|о[йюв]|ам|ами|ах)?$/u;

/** «рассмотрение, рассматривание» */
const verbalNoun = /(?:(?:[ыи]в|иров|ов|ев|ав)?ани|ени|яни)(?:ями|ях|ям|ем|е|я|ю|и|й)$/u;

/** «рассмотреть, рассматривать» */
const infinitive = /(?:(?:[ыи]в|иров|ов|ев|ав)?ать|ить|ять|еть|уть)$/u;

/** «уведомлен, согласованы» */
const shortParticiple = /(?:ов)?(?:ан|ен|ян)[аоы]?$/u;

// prettier-ignore
const endings = ending([
  "иями", "ями", "ами", "иях", "ях", "ах", "ием", "ией", "иею", "ей", "ой", "ий", "ый", "ая", "яя", "ое", "ее",
  "ые", "ие", "ого", "его", "ому", "ему", "ыми", "ими", "ым", "им", "ых", "их", "ую", "юю", "ою", "ею", "ом", "ем",
  "ам", "ям", "ов", "ев", "ия", "ья", "ье", "ию", "ью", "ии", "ть", "ти",
  "ет", "ит", "ют", "ут", "ят", "ат", "ешь", "ишь", "ете", "ите", "ла", "ло", "ли", "а", "я", "о", "е", "и", "ы",
  "у", "ю", "ь", "й",
]);

// prettier-ignore
const suffixes = ending([
  "ова", "ева", "ыва", "ива", "ава", "ыв", "ив", "ов", "ирова", "иру", "ир", "ывающ", "ивающ", "ающ", "яющ", "ующ",
  "ющ", "ущ", "ивш", "авш", "вш", "енн", "анн", "янн", "ованн", "ост", "аем", "яем", "уем", "ываем", "иваем", "ек",
  "к", "н", "а", "я", "и", "е", "у",
]);

function ending(list: readonly string[]): RegExp {
  return new RegExp(`(?:${[...list].sort((a, b) => b.length - a.length).join("|")})$`, "u");
}

/** «прекращ» and «прекрат», «уведомл» and «уведом», «рассматр» and «рассмотр» are one. */
function unalternated(stem: string): string {
  if (stem.length <= 3) return stem;
  return stem
    .replace(/([бвмпф])л$/u, "$1")
    .replace(/(?:вед|вес|вож)$/u, "вод")
    .replace(/(?:нес|нош)$/u, "нос")
    .replace(/(?:ним|нят)$/u, "н")
    .replace(/жд$/u, "д")
    .replace(/[чщц]$/u, "т")
    .replace(/[жз]$/u, "д")
    .replace(/[шх]$/u, "с")
    .replace(/а(?=[бвгджзклмнпрстфхцчшщ]{1,2}$)/u, "о");
}
