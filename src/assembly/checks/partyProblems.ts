/** Parties: who must sign at this level and does not stand in the draft, or stands there and cannot (LC 152, 156.1). */
import { problem, type Problem } from "../../problems.js";
import type { DraftInContext } from "../checkDraft.js";

export function partyProblems({ draft, frame }: DraftInContext): Problem[] {
  const roles = new Map(frame.parties.map((party) => [party.role, party]));
  const missing = frame.parties
    .filter(({ required, role }) => required && !draft.parties.some((party) => party.role === role))
    .map(({ role, question, side }) =>
      problem("draft-missing-party", { path: "parties" }, { role, question, side }),
    );

  const named = draft.parties.flatMap((party, index): Problem[] => {
    const path = `parties.${String(index)}`;
    const details = { name: party.name, role: party.role, allowed: [...roles.keys()] };
    if (!roles.has(party.role))
      return [problem("draft-party-not-of-level", { path: `${path}.role` }, details)];
    return party.representative
      ? []
      : [problem("draft-missing-representative", { path: `${path}.representative` }, details)];
  });
  return [...missing, ...named];
}
