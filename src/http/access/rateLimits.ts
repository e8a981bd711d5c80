/**
 * How many requests an address, and then a caller, may send in a minute: 429 with `Retry-After`
 * beyond that. The counters are in our database, so that instances on PostgreSQL share them.
 *
 * The address is counted before anybody is asked who they are, so that guessing costs too.
 */
import type { Request, RequestHandler } from "express";
import { ipKeyGenerator, rateLimit, type Store } from "express-rate-limit";
import { AccessRefusal } from "../../access/accessRefusal.js";
import type { RateStore } from "../../storage/stores/requestStores.js";
import { askingOf } from "../../web/callerOf.js";

const WINDOW_SECONDS = 60;

/** Whoever has a whole network of IPv6 addresses counts as one. */
const IPV6_NETWORK_BITS = 56;

export function limitAddress(perMinute: number, rates: RateStore): RequestHandler {
  return limiter("address", perMinute, rates, ({ ip = "unknown" }) => ipKeyGenerator(ip, IPV6_NETWORK_BITS));
}

/** Callers who have not said who they are count by their address only. */
export function limitCaller(perMinute: number, rates: RateStore): RequestHandler {
  const limit = limiter("caller", perMinute, rates, (request) => {
    const { organisation = "", person = "" } = askingOf(request)?.caller ?? {};
    return `${organisation} ${person}`;
  });
  return (request, response, next) => (askingOf(request) ? limit(request, response, next) : next());
}

function limiter(
  kind: string,
  perMinute: number,
  rates: RateStore,
  subjectOf: (request: Request) => string,
): RequestHandler {
  return rateLimit({
    windowMs: WINDOW_SECONDS * 1000,
    limit: perMinute,
    standardHeaders: "draft-8",
    legacyHeaders: false,
    identifier: kind,
    keyGenerator: subjectOf,
    store: storeOf(kind, rates),
    // Anybody may send these headers; that they are not believed is no mistake of the settings.
    validate: { xForwardedForHeader: false, forwardedHeader: false },
    handler: () => {
      throw new AccessRefusal("too-many-requests", { limit: perMinute });
    },
  });
}

/** Taking a hit back is for limits that forgive; ours do not. */
function storeOf(kind: string, rates: RateStore): Store {
  return {
    prefix: `${kind} `,
    localKeys: false,
    async increment(subject) {
      const { count, endsAt } = await rates.hit(`${kind} ${subject}`, WINDOW_SECONDS);
      return { totalHits: count, resetTime: endsAt };
    },
    decrement: () => undefined,
    resetKey: (subject) => rates.reset(`${kind} ${subject}`),
  };
}
