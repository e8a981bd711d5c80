/** Two Word files without tracked changes → the plans of all their stories. */
import { childOf, childrenOf, type XmlElement } from "../../reading/xml/xmlElement.js";
import type { LeftOut } from "../leftOut.js";
import { partOfKind } from "../package/partOfKind.js";
import type { WordPackage } from "../package/wordPackage.js";
import { readStory } from "../story/readStory.js";
import { sectionsOf } from "../story/sections.js";
import { noteIn } from "../transplant/notes.js";
import type { Grain, Sides, StoryPlan } from "./plan.js";
import type { NotePair } from "./planner.js";
import { planStory } from "./planStory.js";

export function planFile(a: WordPackage, b: WordPackage, grain: Grain, leftOut: LeftOut): StoryPlan[] {
  const plans: StoryPlan[] = [];
  const notes = (kind: "footnote" | "endnote", idA: string, idB: string): NotePair | undefined => {
    const [partA, partB] = [partOfKind(a, `${kind}s`), partOfKind(b, `${kind}s`)];
    const [one, other] = [noteIn(a, kind, idA), noteIn(b, kind, idB)];
    if (partA === undefined || partB === undefined || !one || !other) return undefined;
    return { sides: { a: { file: a, part: partA }, b: { file: b, part: partB } }, a: one, b: other };
  };
  const planner = { grain, plans, leftOut, notes };
  for (const { sides, a: one, b: other } of [bodies(a, b), ...marginPairs(a, b, leftOut)]) {
    planStory(readStory(one, sides.a), readStory(other, sides.b), sides, planner);
  }
  return plans;
}

function bodies(a: WordPackage, b: WordPackage): NotePair {
  const body = (file: WordPackage): XmlElement =>
    childOf(file.tree(file.main), "w:body") ?? { name: "w:body", attributes: {}, children: [] };
  return { sides: { a: { file: a, part: a.main }, b: { file: b, part: b.main } }, a: body(a), b: body(b) };
}

/** Headers and footers: those of one section and one kind («default», «first», «even») go together. */
function marginPairs(a: WordPackage, b: WordPackage, leftOut: LeftOut): NotePair[] {
  const [ofA, ofB] = [marginsOf(a), marginsOf(b)];
  const pairs = new Map<string, NotePair>();
  for (const place of new Set([...ofA.keys(), ...ofB.keys()])) {
    const [partA, partB] = [ofA.get(place), ofB.get(place)];
    const [one, other] = [
      partA === undefined ? undefined : a.tree(partA),
      partB === undefined ? undefined : b.tree(partB),
    ];
    if (partA !== undefined && partB !== undefined && one && other) {
      // One part may serve many sections: it is compared with the first that meets it.
      const sides: Sides = { a: { file: a, part: partA }, b: { file: b, part: partB } };
      if (!pairs.has(partA)) pairs.set(partA, { sides, a: one, b: other });
    } else leftOut.add("headers-footers", place);
  }
  return [...pairs.values()];
}

/** "1 headerReference default" → the part. */
function marginsOf(file: WordPackage): Map<string, string> {
  const margins = new Map<string, string>();
  sectionsOf(file).forEach((section, index) => {
    for (const name of ["w:headerReference", "w:footerReference"]) {
      for (const { attributes } of childrenOf(section, name)) {
        const link = file.relationships(file.main).find(({ id }) => id === attributes["r:id"]);
        const place = `${index + 1} ${name.slice(2)} ${attributes["w:type"] ?? "default"}`;
        if (link) margins.set(place, link.target);
      }
    }
  });
  return margins;
}
