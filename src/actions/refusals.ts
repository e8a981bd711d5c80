/**
 * Refusals: what an action throws when it cannot do what was asked and the asker can mend it.
 *
 * They know no status and no wording: `http/errorHandler.ts` finds both by the code. A mistake
 * in the program is a plain Error, never one of these.
 */
import type { Problem } from "../problems.js";

/** What was asked for does not exist. `details` are the values of its wording. */
export class NotFound extends Error {
  override readonly name = "NotFound";
  readonly code: "no-such-clause" | "no-such-starter" | "no-such-file" | "no-such-page";
  readonly details: Readonly<Record<string, string>>;

  constructor(code: NotFound["code"], details: NotFound["details"] = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

/** What was sent cannot be read; the problems say where and how to mend it. */
export class Invalid extends Error {
  override readonly name = "Invalid";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`${String(problems.length)} problems in what was sent`);
    this.problems = problems;
  }
}
