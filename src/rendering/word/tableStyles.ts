/**
 * The table styles: the text in two languages, with lines between the rows, and the signatures, without any.
 */
import { BuilderElement, StringValueElement, type XmlComponent } from "docx";
import { eighthsOfPoint, twipsOfMillimetres } from "./lengths.js";
import type { WordStyle } from "./wordStyle.js";

export const COLUMNS_STYLE = "AgreementColumns";
export const SIGNATURES_STYLE = "AgreementSignatures";

/** docx writes table styles only as ready elements. */
export function tableStyles({ table }: WordStyle): XmlComponent[] {
  const line = {
    val: { key: "w:val", value: "single" },
    sz: { key: "w:sz", value: eighthsOfPoint(table.line_pt) },
    space: { key: "w:space", value: 0 },
    color: { key: "w:color", value: table.line_colour },
  };
  const lines = ["top", "left", "bottom", "right", "insideH", "insideV"].map(
    (side) => new BuilderElement({ name: `w:${side}`, attributes: line }),
  );
  const beside = twipsOfMillimetres(table.padding_mm);
  const above = twipsOfMillimetres(table.row_padding_mm);
  return [
    tableStyle({ id: "TableNormal", name: "Normal Table", isDefault: true }, [cellPadding(0, beside)]),
    tableStyle({ id: COLUMNS_STYLE, name: "Agreement columns" }, [
      new BuilderElement({ name: "w:tblBorders", children: lines }),
      cellPadding(above, beside),
    ]),
    tableStyle({ id: SIGNATURES_STYLE, name: "Agreement signatures" }, [cellPadding(0, beside)]),
  ];
}

function tableStyle(
  {
    id,
    name,
    isDefault = false,
  }: { readonly id: string; readonly name: string; readonly isDefault?: boolean },
  properties: readonly XmlComponent[],
): XmlComponent {
  return new BuilderElement({
    name: "w:style",
    attributes: {
      type: { key: "w:type", value: "table" },
      standing: { key: isDefault ? "w:default" : "w:customStyle", value: "1" },
      id: { key: "w:styleId", value: id },
    },
    children: [
      new StringValueElement("w:name", name),
      ...(isDefault ? [] : [new StringValueElement("w:basedOn", "TableNormal")]),
      new BuilderElement({ name: "w:tblPr", children: properties }),
    ],
  });
}

/** Twips above and below, and at both sides. */
function cellPadding(above: number, beside: number): XmlComponent {
  const sides = { top: above, left: beside, bottom: above, right: beside };
  const children = Object.entries(sides).map(
    ([side, width]) =>
      new BuilderElement({
        name: `w:${side}`,
        attributes: { w: { key: "w:w", value: width }, type: { key: "w:type", value: "dxa" } },
      }),
  );
  return new BuilderElement({ name: "w:tblCellMar", children });
}
