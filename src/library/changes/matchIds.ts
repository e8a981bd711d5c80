/** Two lists of named things → which stayed, came and went, and which only changed their name. */

export interface Matched<T> {
  readonly kept: readonly (readonly [id: string, before: T, after: T])[];
  readonly renamed: readonly (readonly [before: T, after: T])[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

/** `content`: two things with equal content under different names are one thing that was renamed. */
export function matchIds<T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  content: (one: T) => string,
): Matched<T> {
  const gone = [...before].filter(([id]) => !after.has(id)).map(([, one]) => one);
  const come = [...after].filter(([id]) => !before.has(id)).map(([, one]) => one);
  const newcomers = new Set(come);
  const renamed = gone.flatMap((old) => {
    const now = [...newcomers].find((one) => content(one) === content(old));
    if (now === undefined) return [];
    newcomers.delete(now);
    return [[old, now] as const];
  });
  const leavers = new Set(renamed.map(([old]) => old));
  return {
    kept: [...before].flatMap(([id, old]) => {
      const now = after.get(id);
      return now === undefined ? [] : [[id, old, now] as const];
    }),
    renamed,
    removed: gone.filter((one) => !leavers.has(one)),
    added: [...newcomers],
  };
}
