/** One address and what it answers: the pages and the API are lists of these, mounted by `http/app.ts`. */
import type { RequestHandler } from "express";
import type { Action } from "../access/roles.js";

export const methods = ["get", "post", "put", "patch", "delete"] as const;
export type Method = (typeof methods)[number];

/** What a caller must be allowed to do; "nothing" is open to everybody, signed in or not. */
export type Need = Action | "nothing";

type Handlers = RequestHandler | readonly RequestHandler[];

export interface Resource extends Readonly<Partial<Record<Method, Handlers>>> {
  /** As Express writes it: `/drafts/:starter`. */
  readonly path: string;
  /** For each method that is answered. One without a need is not mounted: the service does not start. */
  readonly needs: Readonly<Partial<Record<Method, Need>>>;
}
