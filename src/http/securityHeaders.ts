/** The headers that tell a browser what a page may do: show itself, its one stylesheet and icon, send its form. */
import type { RequestHandler } from "express";
import helmet from "helmet";
import type { AccessControl } from "./access/accessControl.js";

const HALF_A_YEAR_SECONDS = 180 * 24 * 3600;

export function securityHeaders({
  isHttps,
  formOrigins,
}: Pick<AccessControl, "isHttps" | "formOrigins">): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        formAction: ["'self'", ...formOrigins],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: "no-referrer" },
    xFrameOptions: { action: "deny" },
    // On this computer the service speaks plain HTTP. Elsewhere a browser that has come by HTTPS stays with it.
    strictTransportSecurity: isHttps ? { maxAge: HALF_A_YEAR_SECONDS, includeSubDomains: false } : false,
  });
}
