/** `/healthz`: the service has loaded everything and answers. */
import type { Resource } from "../web/resource.js";

export const health: Resource = {
  path: "/healthz",
  needs: { get: "nothing" },
  get: (_request, response) => response.set("Cache-Control", "no-store").json({ status: "ok" }),
};
