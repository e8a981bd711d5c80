/** A name that nobody knows → the finding, with the nearest known name when there is one. */
import { nearestName } from "../nearestName.js";
import type { Finding } from "./rule.js";

/** `kind` is the name under which the wording expects the written name: `act`, `term`, `blank`. */
export function unknownName(
  at: Finding["at"],
  kind: string,
  written: string,
  names: Iterable<string>,
): Finding {
  const nearest = nearestName(written, names);
  return {
    at,
    details: { [kind]: written, ...(nearest === undefined ? {} : { nearest, context: "nearest" }) },
  };
}
