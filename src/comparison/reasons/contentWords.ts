/** The touched words that carry meaning, without those that only changed their form. */
import type { Edit, EditedSide } from "./edit.js";

export interface ContentWords {
  /** Indexes of words. */
  readonly before: readonly number[];
  readonly after: readonly number[];
}

export function contentWords(edit: Edit): ContentWords {
  const [before, after] = [meaningful(edit.before), meaningful(edit.after)];
  return {
    before: withoutCommonStems(before, edit.before, after, edit.after),
    after: withoutCommonStems(after, edit.after, before, edit.before),
  };
}

/** How many words with meaning stand in the spot beside those of a fact. */
export function companyOf(at: readonly number[], side: EditedSide): number {
  const spots = new Set(at.map(side.spotOf).filter((spot) => spot >= 0));
  const own = new Set(at);
  return meaningful(side).filter((index) => spots.has(side.spotOf(index)) && !own.has(index)).length;
}

function meaningful({ words, touched }: EditedSide): number[] {
  return [...touched]
    .filter((index) => {
      const plain = words[index]?.plain ?? "";
      return /\p{L}/u.test(plain) && !/\d/.test(plain) && plain.length > 2 && !emptyWords.has(plain);
    })
    .sort((a, b) => a - b);
}

function withoutCommonStems(
  indexes: readonly number[],
  side: EditedSide,
  otherIndexes: readonly number[],
  otherSide: EditedSide,
): number[] {
  const left = new Map<string, number>();
  for (const index of otherIndexes) {
    const stem = otherSide.words[index]?.stem ?? "";
    left.set(stem, (left.get(stem) ?? 0) + 1);
  }
  return indexes.filter((index) => {
    const stem = side.words[index]?.stem ?? "";
    const count = left.get(stem) ?? 0;
    left.set(stem, count - 1);
    return count <= 0;
  });
}

/** Words of style: they may come and go without changing what is agreed. */
const emptyWords = new Set(
  (
    "для при над под без через между также тоже либо или что как так этот эта это эти этого этой этим этих этому " +
    "который которая которое которые которого которой которых которым которыми котором которую того тому тем той " +
    "его ему ими них она они оно свой своей своего своих своим свои себя настоящий настоящего настоящей настоящим " +
    "настоящее настоящую данный данного данной данному данным данные указанный указанного указанной указанные " +
    "указанных указанным соответствующий соответствующего соответствующей соответствующие соответствующих " +
    "соответствующим вышеуказанный вышеуказанного вышеуказанные нижеследующий следующий следующие следующих " +
    "является являются являющийся случае целях рамках порядке отношении связи соответствии касающийся " +
    "касающиеся имеющий имеющиеся имеется имеются данном данного далее таким образом такой такого такие таких " +
    "осы сол бұл мұндай осындай сондай аталған көрсетілген тиісті және мен үшін туралы бойынша сәйкес болып " +
    "табылады табылатын оның олардың олар оған оны олай өзінің өзі өз болады болған ретінде мына мынадай " +
    "байланысты кезінде кезде арқылы жөніндегі қатысты"
  ).split(" "),
);
