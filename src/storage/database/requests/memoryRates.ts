/**
 * Counters of a single process. On the embedded database every counted request would otherwise
 * cost a write to the disk, to remember what a restart may well forget.
 */
import type { RateStore } from "../../stores/requestStores.js";
import type { World } from "../../stores.js";
import { windowEnd } from "./rateWindow.js";

/** Addresses are many when somebody means harm: beyond this number the oldest is forgotten. */
const MOST_SUBJECTS = 100_000;

interface Counter {
  count: number;
  readonly endsAt: Date;
}

/** `sweep` forgets the windows that are over and says how many there were. */
export interface MemoryRates extends RateStore {
  readonly sweep: () => number;
}

export function memoryRates({ now }: Pick<World, "now">): MemoryRates {
  const counters = new Map<string, Map<number, Counter>>();

  function sweep(): number {
    const moment = now();
    const over = [...counters].filter(([, windows]) =>
      [...windows.values()].every(({ endsAt }) => endsAt <= moment),
    );
    for (const [subject] of over) counters.delete(subject);
    return over.length;
  }

  return {
    sweep,
    hit(subject, windowSeconds, weight = 1) {
      const endsAt = windowEnd(now(), windowSeconds);
      const windows = counters.get(subject) ?? new Map<number, Counter>();
      const known = windows.get(windowSeconds);
      const counter = known && known.endsAt.getTime() === endsAt.getTime() ? known : { count: 0, endsAt };
      counter.count += weight;
      counters.set(subject, windows.set(windowSeconds, counter));
      if (counters.size > MOST_SUBJECTS) forgetOldest(counters);
      return Promise.resolve({ count: counter.count, endsAt });
    },
    reset(subject) {
      counters.delete(subject);
      return Promise.resolve();
    },
  };
}

function forgetOldest(counters: Map<string, unknown>): void {
  const [oldest] = counters.keys();
  if (oldest !== undefined) counters.delete(oldest);
}
