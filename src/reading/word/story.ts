/**
 * One story of a Word file while it is read: the body, one header, one footnote, one text box.
 * Each has counters of its own, as in Word; what they find they share.
 */
import type { ReadPlace } from "../agreementText.js";
import type { Findings } from "../findings.js";
import { descendantsOf, type XmlElement } from "../xml/xmlElement.js";
import { createFields, type Fields } from "./fields.js";
import { createLabeller, type Labeller } from "./numbering/labeller.js";
import type { Lists } from "./numbering/listDefinitions.js";
import type { Styles } from "./styles.js";
import type { View } from "./views.js";

/** What all stories of a file have in common. */
export interface WordContext {
  readonly view: View;
  readonly styles: Styles;
  readonly lists: Lists;
  readonly findings: Findings;
  /** Called in the order of the text for each note that is not hidden. */
  readonly onNote: (kind: "footnote" | "endnote", id: string) => void;
}

export interface Story extends WordContext {
  readonly part: ReadPlace["part"];
  readonly note: number | undefined;
  readonly labelOf: Labeller;
  readonly fields: Fields;
  /** The next number of each, from 1. */
  readonly nextParagraph: () => number;
  readonly nextTable: () => number;
}

export function openStory(
  root: XmlElement,
  context: WordContext,
  part: ReadPlace["part"],
  note?: number,
): Story {
  let [paragraphs, tables] = [0, 0];
  return {
    ...context,
    part,
    note,
    labelOf: createLabeller(context.lists, context.styles.language),
    fields: createFields({
      leftOut: fieldsLeftOut(root, part),
      onLeftOut: (name) => name === "TOC" && context.findings.notRead("table-of-contents", part),
      onWithoutResult: (name) => context.findings.notRead("fields-without-text", part, 1, name),
    }),
    nextParagraph: () => (paragraphs += 1),
    nextTable: () => (tables += 1),
  };
}

/**
 * A table of contents repeats headings; numbers of pages in a header are no text of the parties.
 * Where the marks of fields do not match, nothing is left out: an open field would hide the rest.
 */
function fieldsLeftOut(root: XmlElement, part: ReadPlace["part"]): string[] {
  const types = descendantsOf(root, "w:fldChar").map(({ attributes }) => attributes["w:fldCharType"]);
  const count = (type: string): number => types.filter((one) => one === type).length;
  if (count("begin") !== count("end")) return [];
  return part === "header" || part === "footer" ? ["TOC", "PAGE", "NUMPAGES", "SECTIONPAGES"] : ["TOC"];
}
