/** Every address the app really answers, read from the app itself and not from a list beside it. */
import type { Express } from "express";

/** What is mounted under a path of its own. */
const PREFIXES = ["/api/v1"];

interface Layer {
  readonly name: string;
  readonly slash: boolean;
  readonly route?: { readonly path: string; readonly methods: Readonly<Record<string, boolean>> };
  readonly handle: { readonly stack?: readonly Layer[] };
  match(path: string): boolean;
}

/** «GET /api/v1/clauses/:id», sorted. Throws when something is mounted where nobody has looked for it. */
export function routesOf(app: Express): string[] {
  return routesIn((app.router as unknown as { stack: readonly Layer[] }).stack, "").sort();
}

/** Names of the handlers that stand before or beside the routes. */
export function handlersOf(app: Express): string[] {
  const { stack } = app.router as unknown as { stack: readonly Layer[] };
  return stack.filter(({ route, handle }) => !route && !handle.stack).map(({ name }) => name);
}

function routesIn(stack: readonly Layer[], prefix: string): string[] {
  return stack.flatMap((layer) => {
    if (layer.route) {
      const { path, methods } = layer.route;
      const named = Object.keys(methods).filter((method) => methods[method] && method !== "_all");
      return named.map((method) => `${method.toUpperCase()} ${prefix}${path}`);
    }
    return layer.handle.stack ? routesIn(layer.handle.stack, prefix + prefixOf(layer)) : [];
  });
}

function prefixOf(layer: Layer): string {
  if (layer.slash) return "";
  const prefix = PREFIXES.find((one) => layer.match(one));
  if (prefix === undefined) throw new Error("A router is mounted under a path that this list does not know");
  return prefix;
}
