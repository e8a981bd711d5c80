/**
 * Who signs, in one language:  signatures of the Document → a title and a table with a column for each party.
 *
 * The block is never broken between pages: every row is kept with the next one.
 */
import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import type { Document, Parts, Signature } from "../../assembly/document.js";
import { sealMark, signatureCaption } from "../documentWords.js";
import type { Column } from "./column.js";
import type { PageLayout } from "./pageLayout.js";
import { thinParagraph } from "./paragraphs.js";
import { partRuns } from "./partRuns.js";
import { type StyleKind, styleId } from "./styleNames.js";
import { SIGNATURES_STYLE } from "./tableStyles.js";
import type { WordStyle } from "./wordStyle.js";

interface Row {
  readonly kind: StyleKind;
  readonly text: (signature: Signature) => Parts;
}

/** Empty when nobody signs. */
export function signatureBlock(
  { signatures, signatureTitle }: Document,
  column: Column,
  layout: PageLayout,
  style: WordStyle,
): (Paragraph | Table)[] {
  if (signatures.length === 0) return [];
  const paragraph = (kind: StyleKind, parts: Parts) =>
    new Paragraph({ style: styleId(kind, column), children: partRuns(parts, column, style) });

  const tables = abreast(signatures).flatMap((group) => [
    signatureTable(group, column, layout, paragraph),
    thinParagraph(),
  ]);
  return [paragraph("signatureTitle", plain(signatureTitle[column.language])), ...tables];
}

/** Three columns are the most that hold the name of a body without breaking its words. */
const MOST_ABREAST = 3;

function abreast(signatures: readonly Signature[]): Signature[][] {
  const rows = Math.ceil(signatures.length / MOST_ABREAST);
  const perRow = Math.ceil(signatures.length / rows);
  return Array.from({ length: rows }, (_, row) => signatures.slice(row * perRow, (row + 1) * perRow));
}

function signatureTable(
  signatures: readonly Signature[],
  column: Column,
  layout: PageLayout,
  paragraph: (kind: StyleKind, parts: Parts) => Paragraph,
): Table {
  const width = Math.floor(layout.textWidth / signatures.length);
  return new Table({
    style: SIGNATURES_STYLE,
    layout: TableLayoutType.FIXED,
    width: { size: width * signatures.length, type: WidthType.DXA },
    columnWidths: signatures.map(() => width),
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
    rows: rowsIn(column).map(
      ({ kind, text }, index) =>
        new TableRow({
          ...(index === 0 ? { tableHeader: true } : {}),
          cantSplit: true,
          children: signatures.map(
            (signature) => new TableCell({ children: [paragraph(kind, text(signature))] }),
          ),
        }),
    ),
  });
}

function rowsIn({ language }: Column): Row[] {
  return [
    { kind: "signatureSide", text: ({ side }) => plain(side[language]) },
    { kind: "signature", text: ({ name }) => name[language] },
    { kind: "signature", text: ({ position }) => position[language] },
    { kind: "signatureLine", text: () => plain(signatureCaption[language]) },
    { kind: "signature", text: ({ representative }) => representative[language] },
    { kind: "signatureSeal", text: () => plain(sealMark[language]) },
  ];
}

function plain(text: string): Parts {
  return [{ kind: "text", text }];
}
