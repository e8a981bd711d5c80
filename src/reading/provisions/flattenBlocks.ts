/**
 * Paragraphs and tables → drafts of provisions in the order of the file, each with its column
 * where columns are languages.
 */
import type { Block, Cell, Table } from "../blocks.js";
import { columnLanguages, type ColumnLanguages } from "./columnLanguages.js";
import type { DraftProvision } from "./draftProvision.js";
import { splitParagraph, type Surroundings } from "./splitParagraph.js";

export function flattenBlocks(blocks: readonly Block[]): DraftProvision[] {
  const drafts: DraftProvision[] = [];
  let rows = 0;
  const flatten = (inner: readonly Block[], around: Surroundings): void => {
    for (const block of inner) {
      if (block.kind === "table") flattenTable(block, around);
      else
        splitParagraph(block, aroundParagraph(around, block.place.part)).forEach((one) => drafts.push(one));
    }
  };
  const flattenTable = (table: Table, around: Surroundings): void => {
    const languages = columnLanguages(table);
    for (const { isHeader, cells } of table.rows) {
      rows += 1;
      for (const cell of cells) {
        const lane = languages && laneOf(cell, languages);
        flatten(cell.blocks, lane ? { lane, row: rows, maySeemHeading: !isHeader } : insideTable(around));
      }
    }
  };
  flatten(blocks, { lane: undefined, row: undefined, maySeemHeading: true });
  return drafts;
}

/** A cell across both languages belongs to neither. */
function laneOf({ column, lastColumn }: Cell, languages: ColumnLanguages): DraftProvision["lane"] {
  const covered = [...languages].filter(([one]) => one >= column && one <= lastColumn);
  return covered.length === 1 ? covered[0]?.[1] : undefined;
}

/** A table inside the column of a language stays in that language. */
function insideTable({ lane, row }: Surroundings): Surroundings {
  return { lane, row, maySeemHeading: false };
}

function aroundParagraph(around: Surroundings, part: DraftProvision["place"]["part"]): Surroundings {
  return part === "body" ? around : { ...around, maySeemHeading: false };
}
