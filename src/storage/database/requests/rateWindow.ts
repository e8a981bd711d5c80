/** Windows lie end to end from the beginning of time, so all instances agree where one ends. */
export function windowEnd(now: Date, windowSeconds: number): Date {
  const length = windowSeconds * 1000;
  return new Date((Math.floor(now.getTime() / length) + 1) * length);
}
