/** `/topics`, `/clauses`, `/clauses/{id}`: what the library may say. */
import { findClauses, getClause, listTopics } from "../../actions/findClauses.js";
import type { Kelisim } from "../../actions/kelisim.js";
import type { Resource } from "../../web/resource.js";
import { readFilters } from "../queryFilter.js";

export function clauseResources(kelisim: Kelisim): Resource[] {
  const filters = {
    level: ["sectoral", "regional", "enterprise"],
    topic: kelisim.library.topics.map(({ id }) => id),
    position: ["minimum", "standard", "strong"],
    requirement: ["core", "recommended", "optional"],
  } as const;

  return [
    {
      path: "/topics",
      get: (request, response) => {
        readFilters(request.query, {});
        response.json({ topics: listTopics(kelisim) });
      },
    },
    {
      path: "/clauses",
      get: (request, response) => {
        response.json({ clauses: findClauses(kelisim, readFilters(request.query, filters)) });
      },
    },
    {
      path: "/clauses/:id",
      get: (request, response) => {
        readFilters(request.query, {});
        response.json(getClause(kelisim, String(request.params["id"])));
      },
    },
  ];
}
