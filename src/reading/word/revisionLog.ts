/**
 * Tracked changes of one paragraph: pieces that follow each other and have one author, date and
 * kind are one revision.
 */
import type { ReadPlace, ReadRevision } from "../agreementText.js";
import type { Findings } from "../findings.js";
import type { XmlElement } from "../xml/xmlElement.js";

export interface RevisionLog {
  readonly open: (kind: ReadRevision["kind"], mark: XmlElement) => void;
  readonly close: () => void;
  /** Text of the paragraph, hidden in this view or not. */
  readonly say: (text: string) => void;
  /** Hands on what was found; called once, after the paragraph. */
  readonly finish: (findings: Findings, place: ReadPlace) => void;
}

type Revision = Omit<ReadRevision, "place">;

export function createRevisionLog(): RevisionLog {
  const open: { kind: ReadRevision["kind"]; mark: XmlElement; text: string }[] = [];
  const found: Revision[] = [];
  let isBroken = true;
  return {
    open: (kind, mark) => void open.push({ kind, mark, text: "" }),
    close() {
      const closed = open.pop();
      if (!closed || closed.text === "") return;
      const revision = revisionOf(closed.kind, closed.mark, closed.text);
      const last = found.at(-1);
      if (last && !isBroken && isSame(last, revision))
        found[found.length - 1] = { ...last, text: last.text + revision.text };
      else found.push(revision);
      isBroken = false;
    },
    say(text) {
      if (open.length === 0) isBroken = true;
      for (const one of open) one.text += text;
    },
    finish: (findings, place) => found.forEach((revision) => findings.revised({ ...revision, place })),
  };
}

export function revisionOf(kind: ReadRevision["kind"], { attributes }: XmlElement, text: string): Revision {
  return { kind, author: attributes["w:author"] ?? "", date: attributes["w:date"] ?? null, text };
}

function isSame(a: Revision, b: Revision): boolean {
  return a.kind === b.kind && a.author === b.author && a.date === b.date;
}
