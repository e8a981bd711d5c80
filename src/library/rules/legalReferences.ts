/** Clause or attachment → every reference to a norm in it, and where it stands. */
import type { Attachment } from "../attachment.js";
import type { Clause } from "../clause.js";
import { isNumberParameter } from "../parameter.js";
import type { LegalReference } from "../vocabulary.js";
import type { Path } from "../yamlPlaces.js";

export interface PlacedNorm {
  readonly at: Path;
  readonly norm: LegalReference;
}

export function legalReferences(clause: Clause): PlacedNorm[] {
  return [
    ...each(["legal_basis"], clause.legal_basis),
    ...clause.terms.flatMap((term, index) => each(["terms", index, "legal_basis"], term.legal_basis)),
    ...clause.provisions.flatMap((one, index) => each(["provisions", index, "legal_basis"], one.legal_basis)),
    ...Object.entries(clause.parameters).flatMap(([name, parameter]) =>
      isNumberParameter(parameter)
        ? (["at_least", "at_most"] as const).flatMap((bound): PlacedNorm[] => {
            const norm = parameter[bound]?.legal_basis;
            return norm ? [{ at: ["parameters", name, bound, "legal_basis"], norm }] : [];
          })
        : [],
    ),
  ];
}

export function legalReferencesOfAttachment({ legal_basis }: Attachment): PlacedNorm[] {
  return each(["legal_basis"], legal_basis);
}

function each(at: Path, norms: readonly LegalReference[]): PlacedNorm[] {
  return norms.map((norm, index) => ({ at: [...at, index], norm }));
}
