/**
 * One agreement in two languages → which Kazakh provision says the same as which Russian one: those
 * beside each other in a table, or those with the same number where one text follows the other.
 */
import type { ReadProvision } from "../../reading/agreementText.js";
import type { ComparedAgreement } from "../comparison.js";
import { parseLabel } from "../pairing/labels.js";

/** Indexes of provisions; null where the other language has nothing. */
export interface LanguagePair {
  readonly kk: number | null;
  readonly ru: number | null;
}

export function languagePairs(agreement: ComparedAgreement): LanguagePair[] {
  const { provisions, layout } = agreement;
  if (provisions.some(({ paired }) => paired !== undefined)) return pairsInColumns(provisions);
  return layout === "one-language" ? [] : pairsByNumber(provisions);
}

function pairsInColumns(provisions: readonly ReadProvision[]): LanguagePair[] {
  const tables = new Set(
    provisions.flatMap(({ paired, place }) => (paired === undefined ? [] : (place.cell?.table ?? []))),
  );
  return provisions.flatMap((provision, index): LanguagePair[] => {
    const { language, paired, place } = provision;
    const other = paired === undefined ? undefined : provisions[paired];
    if (language === "kk" && other?.language === "ru") return [{ kk: index, ru: paired ?? null }];
    // A row of the table with one language only; outside of the tables languages follow each other.
    const isAlone = other === undefined && tables.has(place.cell?.table ?? -1) && isSentence(provision);
    if (!isAlone || language === "other") return [];
    return [language === "kk" ? { kk: index, ru: null } : { kk: null, ru: index }];
  });
}

function pairsByNumber(provisions: readonly ReadProvision[]): LanguagePair[] {
  const [kazakh, russian] = [numbered(provisions, "kk"), numbered(provisions, "ru")];
  // Too few common numbers: the texts are not the same agreement twice.
  const common = [...kazakh.keys()].filter((name) => russian.has(name)).length;
  if (common * 2 < Math.min(kazakh.size, russian.size)) return [];
  return [...new Set([...kazakh.keys(), ...russian.keys()])]
    .map((name): LanguagePair => ({ kk: kazakh.get(name) ?? null, ru: russian.get(name) ?? null }))
    .filter(({ kk, ru }) => (kk !== null && ru !== null) || isSentence(provisions[kk ?? ru ?? -1]));
}

/** «section 3», «3.2», «3.2 1)» → index; what has no number is left out. */
function numbered(provisions: readonly ReadProvision[], language: "kk" | "ru"): Map<string, number> {
  const found = new Map<string, number>();
  let point = "";
  provisions.forEach((provision, index) => {
    const label = parseLabel(provision.label);
    if (provision.language !== language || !label || provision.place.part !== "body") return;
    const isSubPoint = label.shape.endsWith(")");
    const kind = /\p{L}/u.test(label.shape) ? "section " : "";
    const name = isSubPoint ? `${point} ${label.numbers.join(".")})` : `${kind}${label.numbers.join(".")}`;
    if (!isSubPoint) point = name;
    if (!found.has(name)) found.set(name, index);
  });
  return found;
}

/** Not a date, a name or a line to sign on. */
function isSentence(provision: ReadProvision | undefined): boolean {
  return provision !== undefined && (provision.label !== null || provision.text.length >= shortestSentence);
}

const shortestSentence = 40;
