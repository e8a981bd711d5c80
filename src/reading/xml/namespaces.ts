/**
 * Namespaces of Word files → the prefixes under which this program knows their names.
 *
 * ISO Strict files use other addresses for the same names; both are mapped to one prefix, so
 * that nobody else has to know of the difference.
 */
const ECMA = "http://schemas.openxmlformats.org";
const ISO = "http://purl.oclc.org/ooxml";
const MICROSOFT = "http://schemas.microsoft.com/office/word";

/** Without a prefix: the names of package files are unique enough. */
const NO_PREFIX = "";

const prefixes: ReadonlyMap<string, string> = new Map([
  [`${ECMA}/wordprocessingml/2006/main`, "w"],
  [`${ISO}/wordprocessingml/main`, "w"],
  [`${ECMA}/officeDocument/2006/relationships`, "r"],
  [`${ISO}/officeDocument/relationships`, "r"],
  [`${ECMA}/officeDocument/2006/math`, "m"],
  [`${ISO}/officeDocument/math`, "m"],
  [`${ECMA}/drawingml/2006/main`, "a"],
  [`${ISO}/drawingml/main`, "a"],
  [`${ECMA}/drawingml/2006/wordprocessingDrawing`, "wp"],
  [`${ISO}/drawingml/wordprocessingDrawing`, "wp"],
  [`${ECMA}/drawingml/2006/picture`, "pic"],
  [`${ISO}/drawingml/picture`, "pic"],
  [`${ECMA}/drawingml/2006/chart`, "c"],
  [`${ISO}/drawingml/chart`, "c"],
  [`${ECMA}/drawingml/2006/diagram`, "dgm"],
  [`${ISO}/drawingml/diagram`, "dgm"],
  [`${ECMA}/markup-compatibility/2006`, "mc"],
  [`${ECMA}/package/2006/relationships`, NO_PREFIX],
  [`${ECMA}/package/2006/content-types`, NO_PREFIX],
  [`${MICROSOFT}/2010/wordprocessingShape`, "wps"],
  [`${MICROSOFT}/2010/wordprocessingGroup`, "wpg"],
  [`${MICROSOFT}/2010/wordprocessingCanvas`, "wpc"],
  [`${MICROSOFT}/2010/wordprocessingDrawing`, "wp14"],
  [`${MICROSOFT}/2010/wordml`, "w14"],
  [`${MICROSOFT}/2012/wordml`, "w15"],
  ["urn:schemas-microsoft-com:vml", "v"],
  ["urn:schemas-microsoft-com:office:office", "o"],
  ["urn:schemas-microsoft-com:office:word", "w10"],
]);

const known = new Set(prefixes.values());

/**
 * The prefix for names that a file writes with `written` bound to `uri`. A prefix of ours that a
 * file uses for something else becomes `other`, so that it is never taken for Word's.
 */
export function canonicalPrefix(written: string, uri: string): string {
  return prefixes.get(uri) ?? (written !== NO_PREFIX && known.has(written) ? "other" : written);
}

/** A relationship type in the words of the transitional format, without its address: "footnotes". */
export function relationshipKind(type: string): string {
  return type.slice(type.lastIndexOf("/") + 1);
}
