/** One change → the sentences that tell it: where it is, what happened, what it touches. Not escaped. */
import type { Change, ComparedText, Comparison, Reason } from "../../comparison/comparison.js";
import type { Say } from "./say.js";

/** «3.1: изменено», «3.9 → 14.2: перенесено», «3.2–3.9 → 3.3–3.10: новые номера». */
export function changeTitle({ kind, before, after }: Change, say: Say): string {
  return say("comparison.change", { place: placeText(before, after), kind: say(`comparison.kinds.${kind}`) });
}

/** The same in a list that has both languages, where each number stands twice. */
function titleInLanguage(change: Change, say: Say): string {
  const language = (change.after ?? change.before)?.language ?? "other";
  return language === "other"
    ? changeTitle(change, say)
    : say(`comparison.in-${language}`, { said: changeTitle(change, say) });
}

/** How the changes of a comparison are titled: with their language when there are two. */
export function titleFor({ changes }: Pick<Comparison, "changes">): (change: Change, say: Say) => string {
  const languages = new Set(changes.map(({ before, after }) => (after ?? before)?.language));
  return languages.has("kk") && languages.has("ru") ? titleInLanguage : changeTitle;
}

function placeText(before: ComparedText | null, after: ComparedText | null): string {
  const [old, fresh] = [before && nameOf(before), after && nameOf(after)];
  if (old === null || fresh === null) return fresh ?? old ?? "";
  return old === fresh ? fresh : `${old} → ${fresh}`;
}

/** «3.1», «2.1, 10)», or the first words of what has no label. */
export function nameOf({ label, point, text }: ComparedText): string {
  if (label === null) return `«${shortened(text, longestName)}»`;
  return [point, label].flatMap((one) => (one === null ? [] : [one.trim().replace(/\.$/, "")])).join(", ");
}

const longestName = 40;
const longestQuotation = 90;

/** «Срок: было «30 дней», стало «10 дней» – хуже для работников». */
export function reasonText(reason: Reason, say: Say): string {
  const { code, effect } = reason;
  const [before, after] = [reason.before, reason.after].map(
    (text) => text && shortened(text, longestQuotation),
  );
  const name = say(`comparison.reasons.${code}`);
  const form = before && after ? "changed" : after ? "came" : before ? "went" : "plain";
  const said = say(`comparison.reason.${form}`, { name, before, after });
  const follows = reason.follows === true ? say("comparison.reason.follows", { said }) : said;
  return effect === "unknown" ? follows : say(`comparison.reason.${effect}`, { said: follows });
}

/** Cut at a space, with an ellipsis. */
export function shortened(text: string, longest: number): string {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), longest / 2)).replace(/[\s,.;:]+$/u, "")}…`;
}
