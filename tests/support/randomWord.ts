/**
 * Word files nobody thought of:  fast-check → models of small documents, and edits of them.
 *
 * There are few words, so that two documents have much in common and words repeat.
 */
import fc from "fast-check";
import { cell, inList, paragraph, row, run, type WordSource } from "./wordBuilder.js";
import { control, field, formula, note, noteReference, textBox } from "./wordObjects.js";

type Inline =
  | {
      readonly kind: "text" | "bold" | "field" | "formula" | "control" | "footnote" | "endnote" | "box";
      readonly text: string;
    }
  | { readonly kind: "tab" | "break" };

export interface ModelParagraph {
  readonly kind: "paragraph";
  readonly inlines: readonly Inline[];
  readonly isNumbered: boolean;
}

export interface ModelTable {
  readonly kind: "table";
  /** Rows of cells of blocks; a cell ends with a paragraph. */
  readonly rows: readonly (readonly (readonly ModelBlock[])[])[];
}

export type ModelBlock = ModelParagraph | ModelTable;

const word = fc.constantFrom(
  "Работодатель",
  "обязан",
  "вправе",
  "п. 3",
  "2026 жылғы",
  "тарап",
  "АҚ-ның",
  "и",
  "в",
  ",",
  ".",
  " ",
  "«",
  "»",
  "1 000",
);
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((list) => list.join(" "));

const inline: fc.Arbitrary<Inline> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({ kind: fc.constantFrom("text" as const, "bold" as const), text: words }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        "field" as const,
        "formula" as const,
        "control" as const,
        "footnote" as const,
        "endnote" as const,
        "box" as const,
      ),
      text: fc.constantFrom("1", "2", "срок"),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom("tab" as const, "break" as const) }) },
);

const modelParagraph: fc.Arbitrary<ModelParagraph> = fc.record({
  kind: fc.constant("paragraph" as const),
  inlines: fc.array(inline, { maxLength: 4 }),
  isNumbered: fc.boolean(),
});

const { block } = fc.letrec<{ block: ModelBlock; table: ModelTable; cell: readonly ModelBlock[] }>((tie) => ({
  block: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    { weight: 5, arbitrary: modelParagraph },
    { weight: 1, arbitrary: tie("table") },
  ),
  cell: fc
    .tuple(fc.array(tie("block"), { maxLength: 2 }), modelParagraph)
    .map(([blocks, last]) => [...blocks, last]),
  table: fc.integer({ min: 1, max: 3 }).chain((columns) =>
    fc.record({
      kind: fc.constant("table" as const),
      rows: fc.array(fc.array(tie("cell"), { minLength: columns, maxLength: columns }), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
  ),
}));

/** Ends with a paragraph, as Word sees to. */
export const modelDocument: fc.Arbitrary<readonly ModelBlock[]> = fc
  .tuple(fc.array(block, { maxLength: 8 }), modelParagraph)
  .map(([blocks, last]) => [...blocks, last]);

/** A document and the same with some blocks taken out, put in, moved, joined or split. */
export const editedDocument: fc.Arbitrary<readonly [readonly ModelBlock[], readonly ModelBlock[]]> = fc
  .tuple(
    modelDocument,
    fc.array(
      fc.tuple(fc.nat(7), fc.constantFrom("drop", "add", "move", "join", "split", "edit"), block, fc.nat(7)),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .map(([before, edits]) => {
    let after = [...before];
    for (const [at, kind, other, to] of edits)
      after = edited(after, Math.min(at, after.length - 1), kind, other, to);
    return [before, after.at(-1)?.kind === "paragraph" ? after : [...after, EMPTY]] as const;
  });

const EMPTY: ModelParagraph = { kind: "paragraph", inlines: [], isNumbered: false };

function edited(
  blocks: readonly ModelBlock[],
  at: number,
  kind: string,
  other: ModelBlock,
  to: number,
): ModelBlock[] {
  const [one, next] = [blocks[at], blocks[at + 1]];
  const rest = blocks.filter((_, index) => index !== at);
  if (!one || kind === "add") return [...blocks.slice(0, at), other, ...blocks.slice(at)];
  if (kind === "drop") return rest;
  if (kind === "move") return [...rest.slice(0, to), one, ...rest.slice(to)];
  if (one.kind === "table") {
    if (kind === "split" && one.rows.length > 1) return blocks.with(at, { ...one, rows: one.rows.slice(1) });
    return blocks.with(at, {
      ...one,
      rows: [...one.rows, ...(other.kind === "table" ? other.rows : one.rows.slice(0, 1))],
    });
  }
  const middle = Math.ceil(one.inlines.length / 2);
  if (kind === "split") {
    return [
      ...blocks.slice(0, at),
      { ...one, inlines: one.inlines.slice(0, middle) },
      { ...one, inlines: one.inlines.slice(middle) },
      ...blocks.slice(at + 1),
    ];
  }
  if (kind === "join" && next?.kind === "paragraph") {
    return [
      ...blocks.slice(0, at),
      { ...next, inlines: [...one.inlines, ...next.inlines] },
      ...blocks.slice(at + 2),
    ];
  }
  const added = other.kind === "paragraph" ? other.inlines : [];
  return blocks.with(at, {
    ...one,
    inlines: [...one.inlines.slice(0, middle), ...added, ...one.inlines.slice(middle + 1)],
  });
}

/** Notes are numbered from 1 in the order of the text, so their ids differ between versions. */
export function sourceOf(blocks: readonly ModelBlock[]): WordSource {
  const notes = { footnote: [] as string[], endnote: [] as string[] };
  const inlineXml = (one: Inline): string => {
    switch (one.kind) {
      case "tab":
        return "<w:r><w:tab/></w:r>";
      case "break":
        return "<w:r><w:br/></w:r>";
      case "text":
        return run(one.text);
      case "bold":
        return run(one.text, "<w:b/>");
      case "field":
        return field(" REF _a \\h ", one.text);
      case "formula":
        return formula(one.text, "+");
      case "control":
        return control(`tag-${one.text}`, run(one.text)).replace(/<w:id [^>]*>/, "");
      case "box":
        return textBox(paragraph(one.text));
      case "footnote":
      case "endnote":
        notes[one.kind].push(note(one.kind, notes[one.kind].length + 1, paragraph(one.text)));
        return noteReference(one.kind, notes[one.kind].length);
    }
  };
  const blockXml = (one: ModelBlock): string =>
    one.kind === "paragraph"
      ? `<w:p><w:pPr>${one.isNumbered ? inList(1) : ""}</w:pPr>${one.inlines.map(inlineXml).join("")}</w:p>`
      : `<w:tbl>${one.rows.map((cells) => row(cells.map((blocks) => cell(blocks.map(blockXml).join(""))))).join("")}</w:tbl>`;
  const body = `${blocks.map(blockXml).join("")}<w:sectPr/>`;
  return {
    body,
    ...(notes.footnote.length > 0 ? { footnotes: notes.footnote.join("") } : {}),
    ...(notes.endnote.length > 0 ? { endnotes: notes.endnote.join("") } : {}),
  };
}
