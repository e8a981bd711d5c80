/**
 * Claims of a person or a program → the organisation, the id and the role they have with us.
 *
 * Which claims say it is a setting, because every provider names them differently. A claim may
 * lie deeper («realm_access.roles»), be a list, and call our roles by other names.
 */
import { AccessRefusal } from "./accessRefusal.js";
import { LOCAL_ORGANISATION, type Caller } from "./caller.js";
import { isRole, strongestRole, type Role } from "./roles.js";

export type Claims = Readonly<Record<string, unknown>>;

export interface ClaimSettings {
  /** Name of the claim, or its path with dots. */
  readonly organisation: string;
  readonly role: string;
  /** What the provider calls our roles: «kelisim-lawyers» → lawyer. Empty: by our own names. */
  readonly roleNames: ReadonlyMap<string, Role>;
}

export type Assignment = Pick<Caller, "organisation" | "person" | "role">;

/** Throws AccessRefusal `not-assigned`, naming the claim that is missing or says nothing we know. */
export function assignmentOf(claims: Claims, settings: ClaimSettings): Assignment {
  const subject = claims["sub"];
  if (typeof subject !== "string" || subject === "") throw notAssigned("sub");

  const organisation = organisationIn(valuesAt(claims, settings.organisation));
  if (organisation === undefined) throw notAssigned(settings.organisation);

  const role = roleIn(valuesAt(claims, settings.role), settings.roleNames);
  if (!role) throw notAssigned(settings.role);
  return { organisation, person: `person:${subject}`, role };
}

function notAssigned(claim: string): AccessRefusal {
  return new AccessRefusal("not-assigned", { claim });
}

/** A whole name stands before a path: providers use names such as «https://portal.example/org». */
function valuesAt(claims: Claims, name: string): string[] {
  const value = Object.hasOwn(claims, name) ? claims[name] : name.split(".").reduce(within, claims);
  return [value].flat().filter((one): one is string => typeof one === "string");
}

function within(value: unknown, key: string): unknown {
  const isGroup = typeof value === "object" && value !== null && Object.hasOwn(value, key);
  return isGroup ? (value as Claims)[key] : undefined;
}

/** Of several organisations none can be guessed. */
function organisationIn(values: readonly string[]): string | undefined {
  const [organisation, ...others] = values;
  const isOne = organisation !== undefined && others.length === 0 && isOrganisation(organisation);
  return isOne ? organisation : undefined;
}

/** An id as providers give it: up to 100 letters, digits and «._:@-», and never our name for this computer. */
export function isOrganisation(text: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}._:@-]{0,99}$/u.test(text) && text !== LOCAL_ORGANISATION;
}

function roleIn(values: readonly string[], names: ClaimSettings["roleNames"]): Role | undefined {
  const known = values.map((value) => (names.size > 0 ? names.get(value) : value));
  return strongestRole(known.filter(isRole));
}
