/**
 * What makes Word call a file damaged, looked for in a redline:  bytes → a list of complaints.
 * Only rules that are known from the format; an empty list is no proof that Word opens the file.
 */
import { posix } from "node:path";
import { unzip } from "./unzip.js";
import { child, descendants, elementsIn, parseXml, type XmlElement } from "./xmlTree.js";

export async function complaintsAbout(bytes: Uint8Array): Promise<string[]> {
  const parts = await unzip(bytes);
  const stories = [...parts].filter(([name]) =>
    /^word\/(?:document|footnotes|endnotes|header\d*|footer\d*)\.xml$/.test(name),
  );
  const roots = stories.map(([name, xml]) => [name, parseXml(xml)] as const);
  return [
    ...repeatedIds(roots.map(([, root]) => root)),
    ...roots.flatMap(([name, root]) => [
      ...misplacedText(root, false, name),
      ...brokenFields(root, name),
      ...looseBookmarks(root, name),
      ...endlessHolders(root, name),
      ...danglingLinks(root, name, parts),
    ]),
    ...untypedParts(parts),
    ...danglingNotes(
      roots.map(([, root]) => root),
      parts,
    ),
  ];
}

const REVISIONS = [
  "w:ins",
  "w:del",
  "w:moveFrom",
  "w:moveTo",
  "w:pPrChange",
  "w:rPrChange",
  "w:cellIns",
  "w:cellDel",
];

function repeatedIds(roots: readonly XmlElement[]): string[] {
  const ids = roots
    .flatMap((root) => REVISIONS.flatMap((name) => descendants(root, name)))
    .map(({ attributes }) => attributes["w:id"]);
  return ids
    .filter((id, index) => id === undefined || ids.indexOf(id) !== index)
    .map((id) => `revision id ${String(id)} twice`);
}

/** Deleted text is `w:delText`, and nothing else is; a text box begins anew. */
function misplacedText(one: XmlElement, isDeleted: boolean, part: string): string[] {
  const wrong = isDeleted ? ["w:t", "w:instrText"] : ["w:delText", "w:delInstrText"];
  if (wrong.includes(one.name)) return [`${one.name} ${isDeleted ? "in" : "outside"} a deletion in ${part}`];
  const inside = one.name === "w:txbxContent" ? false : isDeleted || one.name === "w:del";
  return elementsIn(one).flatMap((inner) => misplacedText(inner, inside, part));
}

/** Beginnings and ends of fields must match as the file stands, accepted and rejected. */
function brokenFields(root: XmlElement, part: string): string[] {
  const depth = { shown: 0, accepted: 0, rejected: 0 };
  const visit = (one: XmlElement, marks: readonly string[]): void => {
    const step = { begin: 1, end: -1 }[one.attributes["w:fldCharType"] ?? ""] ?? 0;
    depth.shown += step;
    if (!marks.includes("w:del")) depth.accepted += step;
    if (!marks.includes("w:ins")) depth.rejected += step;
    const own = one.name === "w:ins" || one.name === "w:del" ? [...marks, one.name] : marks;
    for (const inner of elementsIn(one)) visit(inner, own);
  };
  visit(root, []);
  return Object.entries(depth)
    .filter(([, left]) => left !== 0)
    .map(([view]) => `a field is not closed when ${view} in ${part}`);
}

function looseBookmarks(root: XmlElement, part: string): string[] {
  const ids = (name: string) =>
    descendants(root, name)
      .map(({ attributes }) => attributes["w:id"]!)
      .sort();
  const [starts, ends] = [ids("w:bookmarkStart"), ids("w:bookmarkEnd")];
  const names = descendants(root, "w:bookmarkStart").map(({ attributes }) => attributes["w:name"]);
  return [
    ...(JSON.stringify(starts) === JSON.stringify(ends)
      ? []
      : [`bookmarks begin ${starts.join()} and end ${ends.join()} in ${part}`]),
    ...names
      .filter((name, index) => names.indexOf(name) !== index)
      .map((name) => `bookmark ${String(name)} twice in ${part}`),
  ];
}

/** The last mark of a cell, a text box or a note can be neither inserted nor deleted alone. */
function endlessHolders(root: XmlElement, part: string): string[] {
  const holders = ["w:body", "w:txbxContent", "w:footnote", "w:endnote"].flatMap((name) =>
    descendants(root, name),
  );
  const cells = descendants(root, "w:tr")
    .filter(
      (row) =>
        !elementsIn(child(row, "w:trPr") ?? row).some(({ name }) => name === "w:ins" || name === "w:del"),
    )
    .flatMap((row) => elementsIn(row).filter(({ name }) => name === "w:tc"))
    .filter((one) => !elementsIn(child(one, "w:tcPr") ?? one).some(({ name }) => name.startsWith("w:cell")));
  return [...holders, ...cells].flatMap((holder) => {
    const last = elementsIn(holder)
      .filter(({ name }) => name !== "w:sectPr" && !name.startsWith("w:bookmark"))
      .at(-1);
    const flags = last?.name === "w:p" ? elementsIn(child(child(last, "w:pPr"), "w:rPr") ?? root) : [];
    return flags.some(({ name }) => name === "w:ins" || name === "w:del")
      ? [`the last mark of ${holder.name} goes in ${part}`]
      : [];
  });
}

function danglingLinks(root: XmlElement, part: string, parts: ReadonlyMap<string, string>): string[] {
  const rels = parts.get(`${posix.dirname(part)}/_rels/${posix.basename(part)}.rels`);
  const known = new Set(
    rels === undefined ? [] : elementsIn(parseXml(rels)).map(({ attributes }) => attributes["Id"]),
  );
  const used = new Set<string>();
  const visit = (one: XmlElement): void => {
    for (const [name, value] of Object.entries(one.attributes))
      if (/^r:/.test(name) && value !== "") used.add(value);
    elementsIn(one).forEach(visit);
  };
  visit(root);
  const targets =
    rels === undefined
      ? []
      : elementsIn(parseXml(rels)).filter(({ attributes }) => attributes["TargetMode"] !== "External");
  const missing = targets
    .map(({ attributes }) => posix.resolve("/", posix.dirname(part), attributes["Target"]!).slice(1))
    .filter((target) => !parts.has(target));
  return [
    ...[...used].filter((id) => !known.has(id)).map((id) => `${id} leads nowhere in ${part}`),
    ...missing.map((target) => `${target} is missing for ${part}`),
  ];
}

function untypedParts(parts: ReadonlyMap<string, string>): string[] {
  const types = elementsIn(parseXml(parts.get("[Content_Types].xml")!));
  const endings = new Set(types.map(({ attributes }) => attributes["Extension"]?.toLowerCase()));
  const names = types.map(({ attributes }) => attributes["PartName"]);
  const repeated = names.filter((name, index) => name !== undefined && names.indexOf(name) !== index);
  const untyped = [...parts.keys()].filter(
    (name) =>
      name !== "[Content_Types].xml" &&
      !names.includes(`/${name}`) &&
      !endings.has(name.slice(name.lastIndexOf(".") + 1).toLowerCase()),
  );
  return [
    ...untyped.map((name) => `${name} has no type`),
    ...repeated.map((name) => `${String(name)} has two types`),
  ];
}

function danglingNotes(roots: readonly XmlElement[], parts: ReadonlyMap<string, string>): string[] {
  return ["footnote", "endnote"].flatMap((kind) => {
    const xml = parts.get(`word/${kind}s.xml`);
    const known = new Set(
      xml === undefined ? [] : elementsIn(parseXml(xml)).map(({ attributes }) => attributes["w:id"]),
    );
    return roots
      .flatMap((root) => descendants(root, `w:${kind}Reference`))
      .filter(({ attributes }) => !known.has(attributes["w:id"]))
      .map(({ attributes }) => `${kind} ${String(attributes["w:id"])} does not exist`);
  });
}
