/** Resources → a router that answers them, and refuses their other methods by name. */
import { Router } from "express";
import type { Resource } from "../web/resource.js";
import { HttpRefusal } from "./httpRefusals.js";

export function mountResources(resources: readonly Resource[]): Router {
  const router = Router({ caseSensitive: true });
  for (const { path, get, post } of resources) {
    const route = router.route(path);
    if (get) route.get(get);
    if (post) route.post(...post);
    // Express answers HEAD with the handler of GET.
    const allow = [...(get ? ["GET", "HEAD"] : []), ...(post ? ["POST"] : [])].join(", ");
    route.all((request) => {
      throw new HttpRefusal("method-not-allowed", { method: request.method, allow });
    });
  }
  return router;
}
