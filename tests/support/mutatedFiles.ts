/**
 * Files as chance or malice spoils them:  seed → name, bytes, what was done. The same seed gives
 * the same file.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { buildPdf } from "./pdfBuilder.js";
import {
  abstractList,
  buildWord,
  change,
  inList,
  level,
  list,
  paragraph,
  row,
  run,
  table,
} from "./wordBuilder.js";

export interface MutatedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly what: string;
}

type Chance = (below: number) => number;

export function mutatedFile(seed: number): MutatedFile {
  const chance = chanceOf(seed);
  const { name, bytes } = pick(SOURCES, chance);
  const isWord = name.endsWith(".docx");
  const mutation = pick(isWord ? [...ON_BYTES, ...ON_PARTS, ...ON_PARTS] : ON_BYTES, chance);
  return { name, bytes: mutation(bytes, chance), what: `${mutation.name} of ${name}, seed ${seed}` };
}

/** Mulberry32: small, even enough, and the same everywhere. */
function chanceOf(seed: number): Chance {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function pick<T>(all: readonly T[], chance: Chance): T {
  return all[chance(all.length)]!;
}

const RICH_WORD = buildWord({
  body:
    paragraph("Раздел 1. Оплата", inList(1)) +
    paragraph(run("Работодатель ") + change("del", "обязан") + change("ins", "вправе"), inList(1, 1)) +
    table(["Жұмыс беруші міндетті", "Работодатель обязан"]) +
    `<w:tbl>${row(["а", "б"])}</w:tbl>` +
    paragraph(
      `${run("т")}<w:r><w:footnoteReference w:id="2"/><w:pict><v:textbox><w:txbxContent>${paragraph("в рамке")}</w:txbxContent></v:textbox></w:pict></w:r>`,
    ) +
    `<w:sectPr><w:headerReference r:id="h1"/></w:sectPr>`,
  styles: '<w:style w:type="paragraph" w:styleId="a" w:default="1"><w:name w:val="Normal"/></w:style>',
  numbering: abstractList(0, level(0, "decimal", "%1."), level(1, "russianLower", "%1.%2)")) + list(1, 0),
  footnotes: `<w:footnote w:id="2">${paragraph("сноска")}</w:footnote>`,
  headers: { h1: paragraph("Проект") },
});

const SOURCES = [
  { name: "договор.docx", bytes: RICH_WORD },
  { name: "договор.docx", bytes: RICH_WORD },
  { name: "договор.docx", bytes: RICH_WORD },
  { name: "договор.pdf", bytes: buildPdf([[{ text: "1. Стороны договорились.", x: 80, y: 700 }]]) },
  { name: "договор.txt", bytes: strToU8("Раздел 1. Оплата\n1.1. Жұмыс беруші міндетті.\n".repeat(20)) },
  { name: "договор.md", bytes: strToU8("# Раздел 1\n\n| а | б |\n|---|---|\n| **в** | [г](д) |\n") },
] as const;

type Mutation = (bytes: Uint8Array, chance: Chance) => Uint8Array;

const ON_BYTES: readonly Mutation[] = [truncated, bitsFlipped, piecesLost, piecesDoubled, noise];

function truncated(bytes: Uint8Array, chance: Chance): Uint8Array {
  return bytes.slice(0, chance(bytes.length));
}

function bitsFlipped(bytes: Uint8Array, chance: Chance): Uint8Array {
  const copy = Uint8Array.from(bytes);
  for (let flips = 1 + chance(20); flips > 0; flips -= 1) copy[chance(copy.length)]! ^= 1 << chance(8);
  return copy;
}

function piecesLost(bytes: Uint8Array, chance: Chance): Uint8Array {
  const from = chance(bytes.length);
  return new Uint8Array([...bytes.slice(0, from), ...bytes.slice(from + 1 + chance(200))]);
}

function piecesDoubled(bytes: Uint8Array, chance: Chance): Uint8Array {
  const from = chance(bytes.length);
  return new Uint8Array([...bytes.slice(0, from + 1 + chance(200)), ...bytes.slice(from)]);
}

function noise(bytes: Uint8Array, chance: Chance): Uint8Array {
  return Uint8Array.from({ length: chance(4000) }, (_, index) => (index < 4 ? bytes[index]! : chance(256)));
}

/** The zip stays whole, so that what is spoiled reaches the reader of the parts. */
const ON_PARTS: readonly Mutation[] = [
  onPart(function tagsLost(xml, chance) {
    const tags = xml.split(/(?=<)/);
    tags.splice(chance(tags.length), 1 + chance(3));
    return tags.join("");
  }),
  onPart(function tagsSwapped(xml, chance) {
    const tags = xml.split(/(?=<)/);
    const [a, b] = [chance(tags.length), chance(tags.length)];
    [tags[a], tags[b]] = [tags[b]!, tags[a]!];
    return tags.join("");
  }),
  onPart(function elementsRenamed(xml, chance) {
    const names = [
      "w:p",
      "w:tbl",
      "w:tr",
      "w:tc",
      "w:r",
      "w:t",
      "w:ins",
      "w:del",
      "w:sdt",
      "w:fldChar",
      "w:pPr",
      "w:num",
    ];
    return xml.replaceAll(pick(names, chance), pick(names, chance));
  }),
  onPart(function valuesReplaced(xml, chance) {
    const values = ["-1", "99999999999", "NaN", "", "0", "../../x", "w:p", "\u0000".repeat(0), "%9%9%9", "𝕏"];
    return xml.replaceAll(/"([^":/]*)"/g, (whole) => (chance(4) === 0 ? `"${pick(values, chance)}"` : whole));
  }),
  onPart(function nested(xml, chance) {
    const name = pick(["w:sdt", "w:tbl", "w:hyperlink", "w:ins", "mc:AlternateContent", "x"], chance);
    const depth = 50 + chance(20_000);
    return xml.replace("<w:p>", `${`<${name}>`.repeat(depth)}${`</${name}>`.repeat(depth)}<w:p>`);
  }),
  onPart(function repeated(xml, chance) {
    return xml.replace(/<w:p>.*?<\/w:p>/s, (whole) => whole.repeat(1 + chance(5000)));
  }),
  onPart(function doctyped(xml) {
    return xml.replace("?>", '?><!DOCTYPE x [<!ENTITY a "b">]>');
  }),
  onPart(function cut(xml, chance) {
    return xml.slice(0, chance(xml.length));
  }),
];

function onPart(spoil: (xml: string, chance: Chance) => string): Mutation {
  const mutation: Mutation = (bytes, chance) => {
    const parts = unzipSync(bytes);
    const name = pick(Object.keys(parts), chance);
    return zipSync({ ...parts, [name]: strToU8(spoil(strFromU8(parts[name]!), chance)) });
  };
  Object.defineProperty(mutation, "name", { value: spoil.name });
  return mutation;
}
