/**
 * The line that is being read: what a reader sees of it so far, and how it looks.
 */
import type { XmlElement } from "../xml/xmlElement.js";
import { createRevisionLog, type RevisionLog } from "./revisionLog.js";
import type { Story } from "./story.js";

export interface Line {
  readonly story: Story;
  readonly revisions: RevisionLog;
  /** Text boxes that hang on the paragraph. */
  readonly boxes: XmlElement[];
  /** What the style of the paragraph says of runs that say nothing of their own. */
  readonly styleIsBold: boolean;
  text: string;
  /** How many changes around this place hide it in the view. */
  hiding: number;
  run: { readonly isBold: boolean; readonly isHidden: boolean };
  hasPlainLetters: boolean;
  hasBoldLetters: boolean;
}

export function startLine(story: Story, styleIsBold: boolean): Line {
  return {
    story,
    revisions: createRevisionLog(),
    boxes: [],
    styleIsBold,
    text: "",
    hiding: 0,
    run: { isBold: styleIsBold, isHidden: false },
    hasPlainLetters: false,
    hasBoldLetters: false,
  };
}

/** Text as it stands in the file; what a reader does not see of it is left out here. */
export function say(text: string, line: Line): void {
  const { findings, fields, part } = line.story;
  if (text === "" || !fields.isShown()) return;
  if (line.run.isHidden) {
    if (line.hiding === 0) findings.notRead("hidden-text", part);
    return;
  }
  line.revisions.say(text);
  if (line.hiding > 0) return;
  findings.countText(text.length);
  line.text += text;
  if (!/\p{L}/u.test(text)) return;
  if (line.run.isBold) line.hasBoldLetters = true;
  else line.hasPlainLetters = true;
}
