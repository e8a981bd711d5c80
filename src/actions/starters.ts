/** The ready plans to begin with: what each is about and how finished it is. */
import { assembleDraft } from "./assembleDraft.js";
import type { Kelisim, Starter } from "./kelisim.js";
import { NotFound } from "./refusals.js";
import { summariseDraft, type DraftSummary } from "./summariseDraft.js";

export interface ListedStarter extends DraftSummary {
  /** What to ask for it by: «enterprise». */
  readonly id: string;
}

export function listStarters(kelisim: Kelisim): ListedStarter[] {
  return [...kelisim.starters].map(([id, { draft }]) => ({
    id,
    ...summariseDraft(draft, assembleDraft(kelisim, draft).problems),
  }));
}

/** Throws NotFound. */
export function getStarter({ starters }: Kelisim, name: string): Starter {
  const starter = starters.get(name);
  if (!starter) throw new NotFound("no-such-starter", { name, known: [...starters.keys()].join(", ") });
  return starter;
}
