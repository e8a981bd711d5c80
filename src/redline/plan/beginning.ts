/** How well a reader takes a block for the beginning of something: a heading, a numbered point. */
import { childOf, numberOf, valueOf } from "../../reading/xml/xmlElement.js";
import { readStyles, type Styles } from "../../reading/word/styles.js";
import { partOfKind } from "../package/partOfKind.js";
import type { WordPackage } from "../package/wordPackage.js";
import type { Block } from "../story/block.js";
import type { Sides } from "./plan.js";

const HEADING_WORD =
  /^(?:раздел|глава|статья|приложение|бөлім|тарау|section|article|annex)\b|^\d+[-–][\p{L}]+/iu;
const TYPED_NUMBER = /^\d+(?:\.\d+)*[.)]/;

/** From 0 for text in the middle to 3 for a heading. Styles are only read when somebody asks. */
export function beginning({ a }: Sides): (block: Block | undefined) => number {
  let styles: Styles | undefined;
  return (block) => {
    if (block?.kind !== "paragraph" || block.weight === 0) return 0;
    const properties = childOf(block.element, "w:pPr");
    styles ??= stylesOf(a.file);
    const isHeading =
      numberOf(properties, "w:outlineLvl") !== undefined ||
      styles
        .chain(valueOf(properties, "w:pStyle"))
        .some(({ headingLevel }) => typeof headingLevel === "number");
    if (isHeading) return 3;
    if (HEADING_WORD.test(block.key)) return 2;
    return TYPED_NUMBER.test(block.key) || childOf(properties, "w:numPr") ? 1 : 0;
  };
}

function stylesOf(file: WordPackage): Styles {
  const part = partOfKind(file, "styles");
  return readStyles(part === undefined ? undefined : file.tree(part));
}
