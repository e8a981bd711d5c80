/**
 * Finds references to other provisions: «пункте 2.8», «п. 3», «разделом 14», «ст. 157-1»,
 * «2.8-тармақта», «4-бөлімде», «3) тармақшасы».
 */
import type { Language } from "../../library/vocabulary.js";
import type { Word } from "../words/words.js";

export interface Reference {
  /** What it names, in either language: «point 2.8», «section 14». */
  readonly target: string;
  readonly kind: ReferenceKind;
  readonly number: string;
  /** Of a law and not of the agreement. */
  readonly isForeign: boolean;
  readonly at: readonly number[];
}

type ReferenceKind = "point" | "subpoint" | "article" | "section" | "chapter" | "annex";

export function referencesIn(words: readonly Word[], language: Language): Reference[] {
  const found = language === "kk" ? kazakhReferences(words) : russianReferences(words);
  return found.map(({ kind, number, at }) => ({
    target: `${kind} ${number}`,
    kind,
    number,
    at,
    // Points of laws have no full stop inside their numbers: «пункт 2.8» is one of the agreement.
    isForeign: kind === "article" || (!number.includes(".") && isOfLaw(words, at, language)),
  }));
}

type Found = Pick<Reference, "kind" | "number" | "at">;

const russianKinds: readonly (readonly [RegExp, ReferenceKind])[] = [
  [/^подпункт|^подп\.|^пп\./u, "subpoint"],
  [/^пункт|^п\./u, "point"],
  [/^стать|^ст\./u, "article"],
  [/^раздел|^разд\./u, "section"],
  [/^глав[аеуы]|^гл\./u, "chapter"],
  [/^приложени|^прил\./u, "annex"],
];

const numberPattern = /^\d+(?:[.-]\d+)*$/;

function russianReferences(words: readonly Word[]): Found[] {
  const found: Found[] = [];
  words.forEach(({ plain }, index) => {
    const kind = russianKinds.find(([pattern]) => pattern.test(plain))?.[1];
    if (!kind) return;
    // «п. 3» is one word.
    const own = /\.\s?(\d[\d.-]*)$/.exec(plain)?.[1];
    if (own !== undefined) found.push({ kind, number: own, at: [index] });
    for (let at = index + 1; at <= index + mostListed; at++) {
      const number = words[at]?.plain.replace(/^№\s?/, "") ?? "";
      if (numberPattern.test(number)) found.push({ kind, number, at: [index, at] });
      else if (!/^(?:и|или|-)$/u.test(number)) return;
    }
  });
  return found;
}

/** «пункты 2.8, 2.9 и 2.10» */
const mostListed = 8;

const kazakhKinds: readonly (readonly [RegExp, ReferenceKind])[] = [
  [/^тармақша/u, "subpoint"],
  [/^тарма[қғ]/u, "point"],
  [/^ба[пб](?:ы|т|қ|$)/u, "article"],
  [/^бөлім/u, "section"],
  [/^тара[уп]/u, "chapter"],
  [/^қосымша/u, "annex"],
];

function kazakhReferences(words: readonly Word[]): Found[] {
  return words.flatMap(({ plain }, index): Found[] => {
    const [, number, noun] = /^(\d+(?:\.\d+)*)(?:-(\p{L}+))?$/u.exec(plain) ?? [];
    if (number === undefined) return [];
    // «1) және 2) тармақшаларында»: the noun stands after the last number.
    const next = words
      .slice(index + 1, index + mostListed)
      .find((one) => !/^(?:\d[\d.]*|және|мен|немесе)$/u.test(one.plain));
    const kind = kazakhKinds.find(([pattern]) =>
      pattern.test(noun ?? next?.plain.replace(/^\d[\d.]*-/, "") ?? ""),
    )?.[1];
    return kind ? [{ kind, number, at: [index] }] : [];
  });
}

/** An act is named near the reference: after it in Russian, before it in Kazakh. */
function isOfLaw(words: readonly Word[], at: readonly number[], language: Language): boolean {
  const [first = 0, last = 0] = [at[0], at.at(-1)];
  const near =
    language === "kk" ? words.slice(Math.max(0, first - 6), first) : words.slice(last + 1, last + 8);
  return near.some(({ plain }) => lawNames.test(plain));
}

const lawNames = /^(?:стать|кодекс|закон(?!одател)|постановлен|заңы|заңның|қаулы|ба[пб]ы)/u;
