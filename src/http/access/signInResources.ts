/**
 * The addresses of sign-in and sign-out: off to the provider, back from it, out again, and the
 * page that says so.
 *
 * Every sign-in opens a new session and closes the one before, so that a session which somebody
 * else has planted is worth nothing.
 */
import type { Request, RequestHandler } from "express";
import { AccessRefusal } from "../../access/accessRefusal.js";
import { closeSession, openSession, type SessionNeeds } from "../../access/sessions.js";
import type { SignIn } from "../../access/signIn.js";
import { signInPaths } from "../../access/signInPaths.js";
import type { AuditLog } from "../../storage/stores/auditLog.js";
import { askingOf } from "../../web/callerOf.js";
import type { Resource } from "../../web/resource.js";
import type { Cookie } from "./cookies.js";

export interface SignInNeeds {
  readonly signIn: SignIn;
  readonly session: SessionNeeds;
  readonly sessionCookie: Cookie;
  readonly ticketCookie: Cookie;
  readonly audit: AuditLog;
  /** «https://kelisim.example.kz». */
  readonly publicUrl: string;
}

export function signInResources(needs: SignInNeeds): Resource[] {
  return [
    { path: signInPaths.leave, needs: { get: "nothing" }, get: leave(needs) },
    { path: signInPaths.answer, needs: { get: "nothing" }, get: comeBack(needs) },
    { path: signInPaths.out, needs: { post: "nothing" }, post: signOut(needs) },
  ];
}

function leave({ signIn, session, ticketCookie, publicUrl }: SignInNeeds): RequestHandler {
  return async (request, response) => {
    const goOnTo = addressOnOurSide(request.query["to"], publicUrl);
    const { url, ticket } = await signIn.begin(goOnTo, session.world.now());
    ticketCookie.write(response, ticket);
    response.set("Cache-Control", "no-store").redirect(303, url.href);
  };
}

function comeBack({
  signIn,
  session,
  sessionCookie,
  ticketCookie,
  audit,
  publicUrl,
}: SignInNeeds): RequestHandler {
  return async (request, response) => {
    const ticket = ticketCookie.read(request);
    ticketCookie.clear(response);
    if (ticket === undefined) throw new AccessRefusal("sign-in-failed", { reason: "no ticket" });

    const url = new URL(request.originalUrl, publicUrl);
    const { who, goOnTo } = await signIn.finish(url, ticket, session.world.now());
    await closeOld(request, { session, sessionCookie });
    const secret = await openSession(who, session);
    await audit.append(who.organisation, { by: who.person, action: "session.open", subject: who.person });
    // Last, so that nobody gets in without a line in the log.
    sessionCookie.write(response, secret);
    response.set("Cache-Control", "no-store").redirect(303, goOnTo);
  };
}

function signOut({ signIn, session, sessionCookie, audit }: SignInNeeds): RequestHandler {
  return async (request, response) => {
    const { caller } = askingOf(request) ?? {};
    await closeOld(request, { session, sessionCookie });
    sessionCookie.clear(response);
    if (caller?.via === "session") {
      const { organisation, person } = caller;
      await audit.append(organisation, { by: person, action: "session.close", subject: person });
    }
    // A provider that does not answer must not keep anybody from leaving us.
    const endUrl = await signIn.endUrl().catch(() => undefined);
    response.set("Cache-Control", "no-store").redirect(303, endUrl?.href ?? signInPaths.signedOut);
  };
}

async function closeOld(
  request: Request,
  { session, sessionCookie }: Pick<SignInNeeds, "session" | "sessionCookie">,
): Promise<void> {
  const secret = sessionCookie.read(request);
  if (secret !== undefined) await closeSession(secret, session);
}

/** What somebody wanted to see, whole; never an address of a stranger, who could have written the link. */
function addressOnOurSide(wanted: unknown, publicUrl: string): string {
  const url =
    typeof wanted === "string" && URL.canParse(wanted, publicUrl) ? new URL(wanted, publicUrl) : undefined;
  // Whole, because a path such as «//stranger.example» would lead away.
  return url?.origin === publicUrl ? url.href : publicUrl;
}
