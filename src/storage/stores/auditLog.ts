/**
 * Who did what to which thing, and when. Lines are only ever added: the database itself refuses
 * to change or remove one. No text of a document and nothing personal beyond the id of who acted.
 */
import type { Moment, Page, PageRequest } from "../stores.js";

export interface AuditLog {
  /** Gives the line the next number of the organisation: a number that is missing shows. */
  append(organisation: string, event: AuditEvent): Promise<AuditLine>;
  /** Oldest first. */
  read(organisation: string, page: PageRequest): Promise<Page<AuditLine>>;
}

export interface AuditEvent {
  /** Id of the person or key. */
  readonly by: string;
  /** "draft.revise", "key.revoke": lower case, dotted. */
  readonly action: string;
  /** Id, hash or name of the thing; never its text. */
  readonly subject: string;
  /** Numbers and codes that belong to it: `{ revision: 4 }`. */
  readonly details?: Readonly<Record<string, string | number | boolean>>;
}

export interface AuditLine extends AuditEvent {
  /** From 1 in each organisation, without gaps. */
  readonly number: number;
  readonly at: Moment;
}
