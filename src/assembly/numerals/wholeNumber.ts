/**
 * The numbers that are written in words: whole, from 0 to 999 999 999.
 *
 * Nothing is rounded and nothing is said in part; a larger number is the caller's to
 * print in digits alone.
 */

/** Above it a number is printed in digits only. */
export const largestInWords = 999_999_999;

/** Throws an Error unless `n` can be written in words. */
export function assertWholeNumber(n: number): void {
  if (Number.isInteger(n) && n >= 0 && n <= largestInWords) return;
  throw new Error(`Only whole numbers from 0 to ${largestInWords} are written in words, got ${n}`);
}
