/**
 * A file of any kind → the agreement in it. What a file is, its content says; its name is asked
 * only where the content is plain text.
 */
import type { ReadAgreement } from "./agreementText.js";
import type { ReadLimits } from "./limits.js";
import { containerKind } from "./package/containerKind.js";
import { readPdf } from "./pdf/readPdf.js";
import { ReadRefusal } from "./readRefusal.js";
import { refuseLargeFile } from "./refuseLargeFile.js";
import { readText } from "./text/readText.js";
import { readWord, type WordOptions } from "./word/readWord.js";

/** Formats that only an office program reads. */
export type OfficeFormat = "doc" | "rtf" | "odt";

/** Makes a Word file of another one, or says why not. */
export type Convert = (bytes: Uint8Array, from: OfficeFormat) => Promise<Uint8Array | ConversionFailure>;

export type ConversionFailure = "missing" | "failed" | "too-slow";

export interface ReadOptions extends WordOptions {
  readonly convert: Convert;
}

/** `fileName` may have folders before it. Throws ReadRefusal. */
export async function readAgreement(
  bytes: Uint8Array,
  fileName: string,
  options: ReadOptions,
  limits: ReadLimits,
): Promise<ReadAgreement> {
  const name = fileName.slice(Math.max(fileName.lastIndexOf("/"), fileName.lastIndexOf("\\")) + 1);
  // Word keeps such a file beside an open document: it holds the name of the user and nothing else.
  if (name.startsWith("~$")) throw new ReadRefusal("lock-file", { name });

  const kind = containerKind(bytes);
  switch (kind) {
    case "empty":
      throw new ReadRefusal("empty-file");
    case "encrypted":
      throw new ReadRefusal("encrypted");
    case "zip":
      return readWord(bytes, options, limits);
    case "odt":
    case "rtf":
      return readConverted(bytes, kind, options, limits);
    case "old-word-file":
      return readConverted(bytes, "doc", options, limits);
    case "old-office-file":
      throw new ReadRefusal("not-a-word-file");
    case "pdf":
      return readPdf(bytes, limits);
    case "other":
      return readText(bytes, textFormat(name), limits);
  }
}

async function readConverted(
  bytes: Uint8Array,
  format: OfficeFormat,
  options: ReadOptions,
  limits: ReadLimits,
): Promise<ReadAgreement> {
  refuseLargeFile(bytes, limits);
  const converted = await options.convert(bytes, format);
  if (typeof converted === "string") throw new ReadRefusal(`office-${converted}`, { format });
  const agreement = await readWord(converted, options, limits);
  const note = { code: "converted", where: "file", count: 1, details: { what: format } };
  return { ...agreement, format, unprocessed: [...agreement.unprocessed, note] };
}

/** A name that promises a document over bytes that are none: the file is not what it says. */
function textFormat(name: string): "txt" | "md" {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "txt";
  if (["md", "markdown"].includes(ending)) return "md";
  if (["txt", "text"].includes(ending)) return "txt";
  const isDocument = ["docx", "docm", "dotx", "doc", "rtf", "odt", "pdf"].includes(ending);
  throw new ReadRefusal(isDocument ? "not-a-word-file" : "unknown-format", { name });
}
