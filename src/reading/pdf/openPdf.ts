/**
 * Bytes of a PDF → its pages as pieces of text with their places. A PDF knows no paragraphs and no
 * tables: those are found again from the places alone.
 */
import { getDocumentProxy } from "unpdf";
import type { ReadLimits } from "../limits.js";
import { ReadRefusal } from "../readRefusal.js";

/** Lengths in points; `y` grows upwards from the foot of the page. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
}

export interface PdfPage {
  readonly pieces: readonly Piece[];
  /** Remarks and fields of forms: they lie over the page and not in its text. */
  readonly remarks: number;
  readonly formFields: number;
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfText = Awaited<ReturnType<Awaited<ReturnType<Pdf["getPage"]>>["getTextContent"]>>;

/** Throws ReadRefusal. Scripts in the file are never run. */
export async function openPdf(bytes: Uint8Array, limits: ReadLimits): Promise<PdfPage[]> {
  const pdf = await open(bytes);
  try {
    if (pdf.numPages > limits.pages) {
      throw new ReadRefusal("too-many-pages", { found: pdf.numPages, most: limits.pages });
    }
    return await readPages(pdf, limits);
  } catch (error) {
    throw error instanceof ReadRefusal ? error : new ReadRefusal("damaged", { reason: String(error) });
  } finally {
    await pdf.destroy();
  }
}

async function open(bytes: Uint8Array): Promise<Pdf> {
  try {
    // The library takes the bytes for itself; it is given a copy, and asked to keep quiet.
    return await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      isEvalSupported: false,
      enableXfa: false,
    });
  } catch (error) {
    const isLocked = error instanceof Error && error.name === "PasswordException";
    throw isLocked ? new ReadRefusal("encrypted") : new ReadRefusal("damaged", { reason: String(error) });
  }
}

async function readPages(pdf: Pdf, limits: ReadLimits): Promise<PdfPage[]> {
  const pages: PdfPage[] = [];
  let characters = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const pieces = piecesOf(await page.getTextContent());
    const kinds = (await page.getAnnotations()).map(({ subtype }: { subtype?: string }) => subtype ?? "");
    pages.push({
      pieces,
      remarks: kinds.filter((kind) => REMARKS.has(kind)).length,
      formFields: kinds.filter((kind) => kind === "Widget").length,
    });
    characters += pieces.reduce((sum, { text }) => sum + text.length, 0);
    if (characters > limits.characters) {
      throw new ReadRefusal("too-much-text", { most: limits.characters });
    }
    page.cleanup();
  }
  return pages;
}

const REMARKS = new Set([
  "Text",
  "FreeText",
  "Highlight",
  "StrikeOut",
  "Underline",
  "Squiggly",
  "Stamp",
  "Ink",
]);

/** Spaces are pieces of their own and say nothing that the places do not say. */
function piecesOf({ items }: PdfText): Piece[] {
  return items.flatMap((item): Piece[] => {
    if (!("str" in item) || item.str.trim() === "") return [];
    const [, , , size = 0, x = 0, y = 0] = item.transform as number[];
    // Letters that are drawn have no height of their own, only a scale.
    const height = item.height > 0 ? item.height : Math.abs(size);
    return [{ text: item.str, x, right: x + item.width, y, height }];
  });
}
