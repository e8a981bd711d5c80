/**
 * Dates as plain text, yyyy-mm-dd: read strictly, compared, moved by years.
 *
 * A date is a day of the calendar without a clock or a time zone; "today" is never known here.
 */
export interface CalendarDay {
  readonly year: number;
  /** 1…12 */
  readonly month: number;
  /** 1…31 */
  readonly day: number;
}

/** "2026-02-28" → its parts; undefined for another notation and for days that do not exist. */
export function isoDate(text: string): CalendarDay | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return undefined;

  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return exists ? { year, month, day } : undefined;
}

/** Like `isoDate`, for a date that a schema has already let through: throws an Error instead. */
export function knownDate(iso: string): CalendarDay {
  const date = isoDate(iso);
  if (date === undefined) throw new Error(`Not a calendar date in the form yyyy-mm-dd: "${iso}"`);
  return date;
}

/** Negative when `a` is the earlier day, zero when they are the same, positive when it is the later. */
export function compareDates(a: string, b: string): number {
  const [first, second] = [knownDate(a), knownDate(b)];
  return first.year - second.year || first.month - second.month || first.day - second.day;
}

/**
 * The corresponding day `years` later; 29 February becomes 28 in a year without it, since a
 * term ends on the last day of a month that lacks the day (Labour Code, article 13, point 4).
 */
export function addYears(iso: string, years: number): string {
  const { year, month, day } = knownDate(iso);
  const target = year + years;
  const lastDay = Math.min(day, daysIn(target, month));
  return [padded(target, 4), padded(month, 2), padded(lastDay, 2)].join("-");
}

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function padded(n: number, width: number): string {
  return String(n).padStart(width, "0");
}
