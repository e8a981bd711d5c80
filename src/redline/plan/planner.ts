/** What planning needs besides the two stories, and what it gathers on the way. */
import type { XmlElement } from "../../reading/xml/xmlElement.js";
import type { LeftOut } from "../leftOut.js";
import type { Grain, Sides, StoryPlan } from "./plan.js";

export interface Planner {
  readonly grain: Grain;
  readonly plans: StoryPlan[];
  readonly leftOut: LeftOut;
  /** The two notes with these ids, and the parts they stand in; undefined when one is missing. */
  readonly notes: (note: "footnote" | "endnote", a: string, b: string) => NotePair | undefined;
}

export interface NotePair {
  readonly sides: Sides;
  readonly a: XmlElement;
  readonly b: XmlElement;
}
