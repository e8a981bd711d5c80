/** The `sources.yaml` of the library and of its packs → one list of acts and sources of values. */
import { problem, type Checked } from "../problems.js";
import type { ReadFolder } from "./readFiles.js";
import type { Sources } from "./sources.js";

/** `isComplete` is false when a file is missing or refused: its names are then unknown, and not wrong. */
export function readSources(
  folders: readonly ReadFolder[],
): Checked<Sources> & { readonly isComplete: boolean } {
  const acts = new Map<string, Act>();
  const practice = new Map<string, Practice>();
  const problems = folders.flatMap(({ sources }) => {
    if (!sources) return [];
    const { value, places } = sources;
    // An act that changed its meaning with a pack would change every reference to it.
    const twice = (["acts", "practice"] as const).flatMap((list) =>
      Object.keys(value?.[list] ?? {})
        .filter((id) => (list === "acts" ? acts : practice).has(id))
        .map((id) => problem("source-twice", places.keyAt([list, id]), { id })),
    );
    for (const [id, act] of Object.entries(value?.acts ?? {})) if (!acts.has(id)) acts.set(id, act);
    for (const [id, one] of Object.entries(value?.practice ?? {}))
      if (!practice.has(id)) practice.set(id, one);
    return [...sources.problems, ...twice];
  });
  const [own, ...packs] = folders;
  const isComplete =
    own?.sources?.value !== undefined &&
    packs.every(({ sources }) => !sources || sources.value !== undefined);
  return { value: { acts, practice }, problems, isComplete };
}

type Act = Sources["acts"] extends ReadonlyMap<string, infer T> ? T : never;
type Practice = Sources["practice"] extends ReadonlyMap<string, infer T> ? T : never;
