/** `/topics`, `/clauses`, `/clauses/{id}`: what the library may say. */
import { findClauses, getClause, listTopics } from "../../actions/findClauses.js";
import type { Kelisim } from "../../actions/kelisim.js";
import { callerOf } from "../../web/callerOf.js";
import type { Resource } from "../../web/resource.js";
import { ANY_TEXT, readFilters } from "../queryFilter.js";

export function clauseResources(kelisim: Kelisim): Resource[] {
  const filters = {
    level: ["sectoral", "regional", "enterprise"],
    topic: kelisim.library.topics.map(({ id }) => id),
    position: ["minimum", "standard", "strong"],
    requirement: ["core", "recommended", "optional"],
    q: ANY_TEXT,
    act: [...kelisim.library.sources.acts.keys()],
    article: ANY_TEXT,
  } as const;

  return [
    {
      path: "/topics",
      needs: { get: "library.read" },
      get: (request, response) => {
        readFilters(request.query, {});
        response.json({ topics: listTopics(kelisim) });
      },
    },
    {
      path: "/clauses",
      needs: { get: "library.read" },
      get: (request, response) => {
        const filter = readFilters(request.query, filters);
        response.json({ clauses: findClauses(kelisim, filter, callerOf(request)) });
      },
    },
    {
      path: "/clauses/:id",
      // Every position stands in it, the weakest too, and our notes.
      needs: { get: "notes.read" },
      get: (request, response) => {
        readFilters(request.query, {});
        response.json(getClause(kelisim, String(request.params["id"])));
      },
    },
  ];
}
