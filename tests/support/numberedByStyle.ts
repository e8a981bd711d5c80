/** The part of `numberedFiles.ts` in which the number comes from a style. */
import type { NumberedFile } from "./numberedFiles.js";
import { abstractList, inList, level, list, paragraph, styled } from "./wordBuilder.js";

const headingStyles = [
  ["1", "heading 1", "", '<w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/>'],
  ["2", "heading 2", "1", '<w:numPr><w:ilvl w:val="1"/></w:numPr><w:outlineLvl w:val="1"/>'],
  ["child", "Дочерний", "2", ""],
  ["off", "Без номера", "2", '<w:numPr><w:numId w:val="0"/></w:numPr>'],
]
  .map(
    ([id, name, base, properties]) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${base}"/><w:pPr>${properties}</w:pPr></w:style>`,
  )
  .join("");

export const numberedByStyle: readonly NumberedFile[] = [
  {
    what: "styles stand on levels; a style may leave the list again",
    source: {
      body:
        ["1", "2", "child", "off", "1", "2"].map((style) => paragraph(style, styled(style))).join("") +
        paragraph("прямо", `${styled("2")}<w:numPr><w:numId w:val="0"/></w:numPr>`) +
        paragraph("ниже", `${styled("1")}<w:numPr><w:ilvl w:val="1"/></w:numPr>`),
      styles: headingStyles,
      numbering:
        abstractList(0, level(0, "decimal", "%1.", styled("1")), level(1, "decimal", "%1.%2.", styled("2"))) +
        list(1, 0),
    },
    lines: ["1. 1", "1.1. 2", "1.2. child", "off", "2. 1", "2.1. 2", "прямо", "2.2. ниже"],
  },
  {
    what: "a list may name a list style, which names the list",
    source: {
      body: ["2", "2", "3"].map((id, index) => paragraph(`т${index + 1}`, inList(Number(id)))).join(""),
      styles:
        '<w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>',
      numbering:
        abstractList(1, '<w:numStyleLink w:val="L"/>') +
        abstractList(2, '<w:styleLink w:val="L"/>', level(0, "russianLower", "%1)")) +
        list(2, 1) +
        list(3, 2),
    },
    lines: ["а) т1", "б) т2", "в) т3"],
  },
];
