/**
 * What the redline will do, before anything is written: for every story of the first file that
 * meets a story of the second, its steps in order.
 */
import type { Pair } from "../align/pairSame.js";
import type { Block, Cell, Row, Story, Table } from "../story/block.js";
import type { PartPlace } from "../story/objectKeys.js";
import type { Atom } from "./atom.js";

/** How finely changes are marked. A coarser grain is taken when a finer one does not round-trip. */
export const GRAINS = ["words", "paragraphs", "blocks"] as const;
export type Grain = (typeof GRAINS)[number];

export interface Sides {
  readonly a: PartPlace;
  readonly b: PartPlace;
}

export interface StoryPlan {
  readonly sides: Sides;
  readonly story: Story;
  readonly other: Story;
  readonly steps: readonly Step[];
}

export type Step =
  | { readonly kind: "same"; readonly a: Block; readonly b: Block }
  | WordsStep
  | { readonly kind: "deleted"; readonly a: Table }
  | { readonly kind: "inserted"; readonly b: Table }
  | { readonly kind: "rows"; readonly a: Table; readonly b: Table; readonly rows: readonly RowStep[] };

/** Between pairs, what is left of `a` is deleted and what is left of `b` inserted after it. */
export interface WordsStep {
  readonly kind: "words";
  readonly a: readonly Atom[];
  readonly b: readonly Atom[];
  readonly pairs: readonly Pair[];
  /** Its last mark ends the story and cannot be deleted or inserted. */
  readonly endsStory: boolean;
}

export type RowStep =
  | { readonly kind: "same"; readonly a: Row; readonly b: Row }
  | { readonly kind: "cells"; readonly a: Row; readonly b: Row; readonly cells: readonly CellStep[] }
  | { readonly kind: "deleted"; readonly a: Row }
  | { readonly kind: "inserted"; readonly b: Row };

/** The stories of cells that are kept have plans of their own. */
export type CellStep =
  | { readonly kind: "kept"; readonly a: Cell; readonly b: Cell }
  | { readonly kind: "deleted"; readonly a: Cell }
  | { readonly kind: "inserted"; readonly b: Cell };
