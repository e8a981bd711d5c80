/**
 * Word files that number their paragraphs in every way the format knows, each with the lines as
 * Word prints them. `isShownByOffice` is false where LibreOffice 7.4 is known to print another label.
 */
import { abstractList, inList, level, list, paragraph, type WordSource } from "./wordBuilder.js";
import { numberedByStyle } from "./numberedByStyle.js";

export interface NumberedFile {
  readonly what: string;
  readonly source: WordSource;
  readonly lines: readonly string[];
  readonly isShownByOffice?: false;
}

const outline = level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2.") + level(2, "russianLower", "%3)");

function numbered(places: readonly (readonly [list: number, level: number])[]): string {
  return places.map(([id, index], number) => paragraph(`т${number + 1}`, inList(id, index))).join("");
}

function restart(index: number, start: number): string {
  return `<w:lvlOverride w:ilvl="${index}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
}

export const numberedFiles: readonly NumberedFile[] = [
  ...numberedByStyle,
  {
    what: "levels count inside each other and begin anew",
    source: {
      body: numbered([
        [1, 0],
        [1, 1],
        [1, 1],
        [1, 2],
        [1, 2],
        [1, 1],
        [1, 2],
        [1, 0],
        [1, 1],
      ]),
      numbering: abstractList(0, outline) + list(1, 0),
    },
    lines: ["1. т1", "1.1. т2", "1.2. т3", "а) т4", "б) т5", "1.3. т6", "а) т7", "2. т8", "2.1. т9"],
  },
  {
    what: "a level that was passed over counts as begun",
    source: {
      body: numbered([
        [1, 1],
        [1, 1],
        [1, 0],
        [1, 2],
        [1, 1],
      ]),
      numbering: abstractList(0, outline) + list(1, 0),
    },
    lines: ["1.1. т1", "1.2. т2", "2. т3", "а) т4", "2.2. т5"],
  },
  {
    what: "lists of one definition continue each other, and one with a start of its own begins there once",
    source: {
      body: numbered([
        [1, 0],
        [2, 0],
        [1, 0],
        [3, 0],
        [3, 0],
        [1, 0],
        [3, 0],
      ]),
      numbering: abstractList(0, outline) + list(1, 0) + list(2, 0) + list(3, 0, restart(0, 1)),
    },
    lines: ["1. т1", "2. т2", "3. т3", "1. т4", "2. т5", "3. т6", "4. т7"],
  },
  {
    what: "a level may be defined anew for one list",
    source: {
      body: numbered([
        [1, 0],
        [1, 1],
        [2, 0],
        [2, 1],
        [2, 1],
        [1, 0],
        [1, 1],
      ]),
      numbering:
        abstractList(0, outline) +
        list(1, 0) +
        list(
          2,
          0,
          `${restart(0, 5)}<w:lvlOverride w:ilvl="1">${level(1, "upperLetter", "(%2)", "", 3)}</w:lvlOverride>`,
        ),
    },
    lines: ["1. т1", "1.1. т2", "5. т3", "(C) т4", "(D) т5", "6. т6", "6.1. т7"],
  },
  {
    what: "an empty paragraph takes its number",
    source: {
      body:
        paragraph("один", inList(1)) + `<w:p><w:pPr>${inList(1)}</w:pPr></w:p>` + paragraph("три", inList(1)),
      numbering: abstractList(0, outline) + list(1, 0),
    },
    lines: ["1. один", "3. три"],
    // It prints the number of the empty paragraph on a line of its own.
    isShownByOffice: false,
  },
  {
    what: "a number may stand in the words of a heading",
    source: {
      body: paragraph("Оплата труда", inList(1)),
      numbering: abstractList(0, level(0, "decimal", "Раздел %1.", '<w:suff w:val="space"/>')) + list(1, 0),
    },
    lines: ["Раздел 1. Оплата труда"],
  },
  {
    what: "a number to which the text is joined makes one label with the word after it",
    source: {
      body: paragraph("-бөлім. Еңбекақы", inList(1)),
      numbering: abstractList(0, level(0, "decimal", "%1", '<w:suff w:val="nothing"/>')) + list(1, 0),
    },
    lines: ["1-бөлім. Еңбекақы"],
    // Saved as text it puts a space after every number.
    isShownByOffice: false,
  },
  {
    what: "a bullet of a symbol font is shown as a bullet",
    source: {
      body: numbered([[1, 0]]),
      numbering:
        abstractList(
          0,
          level(0, "bullet", "\uf0b7").replace(
            "</w:lvl>",
            '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr></w:lvl>',
          ),
        ) + list(1, 0),
    },
    lines: ["• т1"],
  },
  {
    what: "numbers of higher levels may be shown in digits, and a level may go on counting",
    source: {
      body: numbered([
        [1, 0],
        [1, 1],
        [1, 2],
        [1, 0],
        [1, 1],
        [1, 2],
      ]),
      numbering:
        abstractList(
          0,
          level(0, "upperRoman", "%1."),
          level(1, "decimal", "%2.", '<w:lvlRestart w:val="0"/>'),
          level(2, "decimal", "%1.%2.%3.", "<w:isLgl/>"),
        ) + list(1, 0),
    },
    lines: ["I. т1", "1. т2", "1.1.1. т3", "II. т4", "2. т5", "2.2.1. т6"],
    // It shows «I.1.1.» and begins anew at every level.
    isShownByOffice: false,
  },
  {
    what: "a level may begin anew after the highest one alone",
    source: {
      body: numbered([
        [1, 0],
        [1, 1],
        [1, 2],
        [1, 1],
        [1, 2],
        [1, 0],
        [1, 1],
        [1, 2],
      ]),
      numbering:
        abstractList(
          0,
          level(0, "decimal", "%1."),
          level(1, "decimal", "%1.%2."),
          level(2, "lowerLetter", "%3)", '<w:lvlRestart w:val="1"/>'),
        ) + list(1, 0),
    },
    lines: ["1. т1", "1.1. т2", "a) т3", "1.2. т4", "b) т5", "2. т6", "2.1. т7", "a) т8"],
    isShownByOffice: false,
  },
];
