/**
 * How much a file may hold before it is refused. All limits of reading stand here.
 *
 * A long agreement has 240,000 characters, a few thousand paragraphs and some megabytes of XML:
 * every limit leaves such a file room of ten times and more, and keeps memory bounded.
 */
export interface ReadLimits {
  /** Bytes of the file as it was given. */
  readonly fileBytes: number;
  /** Entries of the zip. */
  readonly entries: number;
  /** Bytes of one part after unpacking: what the zip declares, and what really comes out. */
  readonly partBytes: number;
  /** The same for all parts together. */
  readonly packageBytes: number;
  /** How many times its packed size a part may have, once it is larger than `bytesOfAnyRatio`. */
  readonly ratio: number;
  readonly bytesOfAnyRatio: number;
  /** Elements inside elements. Tables in tables in text boxes stay under a hundred. */
  readonly xmlDepth: number;
  /** Elements of one XML part. */
  readonly xmlElements: number;
  /** Characters of text, after unpacking and without markup. */
  readonly characters: number;
  readonly paragraphs: number;
  readonly pages: number;
  /** What another program may use to convert a file: milliseconds, and kilobytes of address space. */
  readonly conversionTime: number;
  readonly conversionMemory: number;
}

const MEGABYTE = 1024 * 1024;

/** As people speak of sizes: 52 428 800 → 50. */
export function inMegabytes(bytes: number): number {
  return Math.round((bytes / MEGABYTE) * 10) / 10;
}

export const readLimits: ReadLimits = {
  fileBytes: 50 * MEGABYTE,
  entries: 2_000,
  partBytes: 32 * MEGABYTE,
  packageBytes: 128 * MEGABYTE,
  ratio: 200,
  bytesOfAnyRatio: 8 * MEGABYTE,
  xmlDepth: 300,
  xmlElements: 800_000,
  characters: 3_000_000,
  paragraphs: 100_000,
  pages: 1_500,
  conversionTime: 90_000,
  conversionMemory: 6 * 1024 * 1024,
};
