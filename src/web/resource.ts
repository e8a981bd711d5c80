/** One address and what it answers: the pages and the API are lists of these, mounted by `http/app.ts`. */
import type { RequestHandler } from "express";

export interface Resource {
  /** As Express writes it: `/drafts/:starter`. */
  readonly path: string;
  readonly get?: RequestHandler;
  readonly post?: readonly RequestHandler[];
}
