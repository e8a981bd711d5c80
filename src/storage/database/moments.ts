/** Moments are ISO 8601 text in UTC with milliseconds: the order of the texts is that of time. */
import type { Moment } from "../stores.js";

/** `seconds` may be negative. */
export function momentAfter(date: Date, seconds: number): Moment {
  return new Date(date.getTime() + seconds * 1000).toISOString();
}
