/**
 * Everything that is loaded once at the start and never changes while the program runs.
 * Each action takes it first; `storage/loadKelisim.ts` makes it.
 */
import type { Draft } from "../agreement/draft.js";
import type { Frame } from "../agreement/frame.js";
import type { Library } from "../library/library.js";
import type { FingerprintOf } from "../library/reviewState.js";
import type { Level } from "../library/vocabulary.js";
import type { WordStyle } from "../rendering/word/wordStyle.js";

export interface Kelisim {
  readonly library: Library;
  readonly frames: Readonly<Record<Level, Frame>>;
  /** By name, in the order in which they are shown. */
  readonly starters: ReadonlyMap<string, Starter>;
  readonly wordStyle: WordStyle;
  readonly fingerprintOf: FingerprintOf;
}

/** A ready plan to begin with: `templates/drafts/<name>.yaml`. */
export interface Starter {
  readonly name: string;
  /** The file as its author wrote it, comments too. */
  readonly text: string;
  readonly draft: Draft;
}
