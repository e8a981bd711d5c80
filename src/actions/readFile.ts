/**
 * A file that a user brings → the agreement in it; and the words for what was refused or left out.
 *
 * Reading another office format needs another program, so the way to it comes in as an argument.
 */
import type { ReadAgreement, Unprocessed } from "../reading/agreementText.js";
import { readLimits } from "../reading/limits.js";
import { readAgreement, type Convert } from "../reading/readAgreement.js";
import { ReadRefusal } from "../reading/readRefusal.js";
import type { View } from "../reading/word/views.js";
import type { Translate } from "../wording.js";

export const readViews = ["accepted", "rejected"] as const satisfies readonly View[];

export interface FileToRead {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** How to look at tracked changes. */
  readonly view: View;
}

/** Throws ReadRefusal when the file cannot be read as an agreement. */
export async function readFile({ name, bytes, view }: FileToRead, convert: Convert): Promise<ReadAgreement> {
  return readAgreement(bytes, name, { view, convert }, readLimits);
}

export function isRefusedFile(error: unknown): error is ReadRefusal {
  return error instanceof ReadRefusal;
}

/** What is wrong with the file and what its owner can do. */
export function refusalText(translate: Translate, { code, details }: ReadRefusal): string {
  return translate(`reading.refusals.${code}`, details);
}

/** «Не прочитано: изображения – 3 (основной текст)». */
export function unprocessedText(
  translate: Translate,
  { code, where, count = 1, details }: Unprocessed,
): string {
  const place = translate(`reading.parts.${where}`);
  return translate(`reading.unprocessed.${code}`, { ...details, count, place });
}
