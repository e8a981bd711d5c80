/**
 * The parts of the agreement that come from its frame: general and final provisions, the
 * list of parties, signatures.
 */
import type { Draft, Party } from "../agreement/draft.js";
import { inBoth, type Bilingual, type Language } from "../library/vocabulary.js";
import type { Part, Parts, Signature } from "./document.js";
import { draftFill } from "./draftFill.js";
import { plainText, type Fill } from "./fillBlanks.js";
import type { Frame, FrameForm, FrameParty, FrameSection } from "../agreement/frame.js";
import { withNoBreakSpaces } from "./typography.js";
import type { Draftable, DraftableSection } from "./outline.js";

/** new, or addition to an agreement in force (LC 150.3, 156.8). */
export function formOf(draft: Draft): FrameForm {
  return draft.main_agreement ? "addition" : "new";
}

/** Lines or provisions that stand in this form of the document. */
export function standingLines<T extends { form?: FrameForm | undefined }>(
  lines: readonly T[],
  draft: Draft,
): T[] {
  return lines.filter(({ form }) => form === undefined || form === formOf(draft));
}

/** `annexes`: how many annexes the document has. */
export function frameSections(
  sections: readonly FrameSection[],
  draft: Draft,
  frame: Frame,
  annexes: number,
): DraftableSection[] {
  const parties = partyLines(draft, frame);
  const fill = withParties(draftFill(draft, frame), parties);
  return sections.map((section) => ({
    key: section.id,
    source: "frame",
    title: section.title,
    provisions: standingLines(section.provisions, draft)
      .filter(({ needs_annexes }) => needs_annexes === undefined || annexes > 0)
      .map((provision): Draftable => ({
        id: provision.id,
        wording: provision,
        items: [...(provision.items ?? []), ...(provision.lists_parties ? parties.map(partyItem) : [])],
        fill,
      })),
  }));
}

/** The parties that stand in the document: those of the draft, and an open place for each required one. */
function standingParties(draft: Draft, frame: Frame): { frame: FrameParty; parties: readonly Party[] }[] {
  return frame.parties
    .map((party) => ({ frame: party, parties: draft.parties.filter(({ role }) => role === party.role) }))
    .filter(({ frame: { required }, parties }) => required || parties.length > 0);
}

interface PartyLine {
  readonly side: Bilingual;
  readonly part: Bilingual<Part>;
}

/** «работники отрасли – Профсоюз … (представитель – председатель …; основание – устав)». */
function partyLines(draft: Draft, frame: Frame): PartyLine[] {
  return standingParties(draft, frame).flatMap(({ frame: { side, question, role }, parties }): PartyLine[] =>
    parties.length === 0
      ? [{ side, part: inBoth((language) => ({ kind: "gap", parameter: role, text: question[language] })) }]
      : parties.map((party) => ({
          side,
          part: inBoth((language) => ({
            kind: "filled",
            parameter: role,
            text: withNoBreakSpaces(partyLine(party, language)),
          })),
        })),
  );
}

/** A party is named by a blank, so that braces in a name are never taken for one. */
function partyItem({ side }: PartyLine, index: number): Bilingual {
  return inBoth((language) => `${side[language]} – {{party_${String(index)}}}`);
}

function withParties(fill: Bilingual<Fill>, lines: readonly PartyLine[]): Bilingual<Fill> {
  return inBoth((language) => (name) => {
    const line = name.startsWith("party_") ? lines[Number(name.slice("party_".length))] : undefined;
    return line ? line.part[language] : fill[language](name);
  });
}

const words = {
  kk: { representative: "өкілі", authority: "өкілеттігінің негізі" },
  ru: { representative: "представитель", authority: "основание полномочий" },
} as const;

/** Everything in the nominative, because names are printed as given and never declined. */
function partyLine({ name, representative }: Party, language: Language): string {
  if (!representative) return name[language];
  const person = `${words[language].representative} – ${representative.position[language]} ${representative.name[language]}`;
  const authority = representative.authority;
  const basis = authority ? `; ${words[language].authority} – ${authority[language]}` : "";
  return `${name[language]} (${person}${basis})`;
}

export function signatures(draft: Draft, frame: Frame): Signature[] {
  return standingParties(draft, frame).flatMap(({ frame: place, parties }) =>
    parties.length === 0 ? [signature(place, undefined)] : parties.map((party) => signature(place, party)),
  );
}

function signature(place: FrameParty, party: Party | undefined): Signature {
  return {
    side: place.signs_for,
    name: party ? both(party.name) : gap(place.question, place.role),
    representative: party?.representative ? both(party.representative.name) : inBoth(() => []),
    position: party?.representative ? both(party.representative.position) : inBoth(() => []),
  };
}

function both(text: Bilingual): Bilingual<Parts> {
  return inBoth((language) => plainText(text[language]));
}

function gap(question: Bilingual, parameter: string): Bilingual<Parts> {
  return inBoth((language) => [{ kind: "gap", parameter, text: question[language] }]);
}
