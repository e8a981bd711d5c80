/**
 * Who may call what: one row for each address of the service, or several where a parameter
 * decides. A new route without a row fails `everyRoute.test.ts`.
 */
import { roles, type Role } from "../../../src/access/roles.js";
import { json, smallPlan } from "../runningApp.js";
import type { ServedApp } from "./servedApp.js";

export interface RouteRow {
  /** As Express knows it: «GET /api/v1/clauses/:id». */
  readonly route: string;
  /** An address of the route that answers; or one that is made first, for this organisation. */
  readonly path: string | ((app: ServedApp, organisation: string) => Promise<string>);
  readonly init?: RequestInit;
  /** Roles that get `status`; the others get 403. «nobody»: without signing in. */
  readonly may: readonly (Role | "nobody")[];
  readonly status: number;
  /** What a role of another organisation gets, when what is asked for belongs to one. */
  readonly fromOutside?: number;
  /** Answers the watchers of the service, whatever they send. */
  readonly isForWatchers?: true;
}

const EVERYBODY: RouteRow["may"] = ["nobody", ...roles];
const OUR_SIDE: readonly Role[] = ["administrator", "negotiator", "lawyer", "librarian"];
const plan = JSON.stringify(smallPlan);

/** Files and fields, as a program sends them. */
const uploaded = (parts: Readonly<Record<string, string>>): RequestInit => {
  const body = new FormData();
  for (const [name, text] of Object.entries(parts)) {
    if (name.endsWith("_plan")) body.set(name, text);
    else body.set(name, new Blob([text]), `${name}.txt`);
  }
  return { method: "POST", body };
};
const agreement = "3.1. Работодатель отвечает в течение десяти рабочих дней.";

/** As a program sends it; a page of ours would add the token of its session. */
const pasted = (fields: Record<string, string>): RequestInit => ({
  method: "POST",
  body: new URLSearchParams(fields),
});

const api: readonly RouteRow[] = [
  { route: "GET /api/v1/topics", path: "/api/v1/topics", may: roles, status: 200 },
  { route: "GET /api/v1/clauses", path: "/api/v1/clauses?level=regional", may: roles, status: 200 },
  { route: "GET /api/v1/clauses/:id", path: "/api/v1/clauses/advance-notice", may: OUR_SIDE, status: 200 },
  {
    route: "POST /api/v1/assemble",
    path: "/api/v1/assemble",
    init: json(smallPlan),
    may: OUR_SIDE,
    status: 200,
  },
  ...["clean", "team"].map((edition) => ({
    route: "POST /api/v1/export",
    path: "/api/v1/export",
    init: json({ plan: smallPlan, languages: "ru", edition }),
    may: OUR_SIDE,
    status: 200,
  })),
  {
    route: "POST /api/v1/read",
    path: "/api/v1/read",
    init: uploaded({ file: agreement }),
    may: roles,
    status: 200,
  },
  {
    route: "POST /api/v1/compare",
    path: "/api/v1/compare",
    init: uploaded({ before: agreement, after: agreement }),
    may: roles,
    status: 200,
  },
  // A plan can ask for any position, the weakest too.
  {
    route: "POST /api/v1/compare",
    path: "/api/v1/compare",
    init: uploaded({ before: agreement, after_plan: plan }),
    may: OUR_SIDE,
    status: 200,
  },
];

const pages: readonly RouteRow[] = ["kk", "ru"].flatMap((language): RouteRow[] => [
  { route: `GET /${language}`, path: `/${language}`, may: roles, status: 200 },
  {
    route: `GET /${language}/drafts/:starter`,
    path: `/${language}/drafts/enterprise`,
    may: roles,
    status: 200,
  },
  {
    route: `GET /${language}/drafts/:starter/word`,
    path: `/${language}/drafts/regional/word?languages=ru`,
    may: roles,
    status: 200,
  },
  {
    route: `GET /${language}/drafts/:starter/word`,
    path: `/${language}/drafts/regional/word?languages=ru&edition=team`,
    may: OUR_SIDE,
    status: 200,
  },
  { route: `GET /${language}/plan`, path: `/${language}/plan`, may: OUR_SIDE, status: 303 },
  {
    route: `POST /${language}/plan`,
    path: `/${language}/plan`,
    init: pasted({ plan }),
    may: OUR_SIDE,
    status: 200,
  },
  ...["clean", "team"].map((edition) => ({
    route: `POST /${language}/plan/word`,
    path: `/${language}/plan/word?languages=kk&edition=${edition}`,
    init: pasted({ plan }),
    may: OUR_SIDE,
    status: 200,
  })),
]);

const open: readonly RouteRow[] = [
  { route: "GET /healthz", path: "/healthz", may: EVERYBODY, status: 200, isForWatchers: true },
  { route: "GET /", path: "/", may: EVERYBODY, status: 302 },
  { route: "GET /kelisim.css", path: "/kelisim.css", may: EVERYBODY, status: 200 },
  { route: "GET /favicon.svg", path: "/favicon.svg", may: EVERYBODY, status: 200 },
  { route: "GET /sign-in", path: "/sign-in", may: EVERYBODY, status: 303 },
  // Nobody has begun to sign in with this request.
  { route: "GET /sign-in/answer", path: "/sign-in/answer", may: EVERYBODY, status: 403 },
  { route: "POST /sign-out", path: "/sign-out", init: { method: "POST" }, may: EVERYBODY, status: 303 },
  { route: "GET /signed-out", path: "/signed-out", may: EVERYBODY, status: 200 },
];

export const routeRows: readonly RouteRow[] = [...api, ...pages, ...open];
