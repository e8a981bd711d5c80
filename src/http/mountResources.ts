/**
 * Resources → a router that answers them, and refuses their other methods by name.
 *
 * This is the only way to an address of the service, and each method passes its guard first:
 * there is no handler that could forget to ask who is asking.
 */
import { Router } from "express";
import { methods, type Resource } from "../web/resource.js";
import { guard } from "./access/guard.js";
import { HttpRefusal } from "./httpRefusals.js";

export function mountResources(resources: readonly Resource[]): Router {
  const router = Router({ caseSensitive: true });
  for (const resource of resources) {
    const route = router.route(resource.path);
    const answered = methods.filter((method) => resource[method]);
    for (const method of answered) {
      const need = resource.needs[method];
      if (!need) throw new Error(`${method} ${resource.path} does not say what it needs`);
      route[method](guard(need), ...[resource[method] ?? []].flat());
    }
    // Express answers HEAD with the handler of GET.
    const allow = answered.flatMap((method) => (method === "get" ? ["GET", "HEAD"] : [method.toUpperCase()]));
    route.all((request) => {
      throw new HttpRefusal("method-not-allowed", { method: request.method, allow: allow.join(", ") });
    });
  }
  return router;
}
