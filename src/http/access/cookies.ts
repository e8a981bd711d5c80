/**
 * The two cookies of the service: the session, and the ticket of a sign-in under way.
 *
 * Over HTTPS their names begin with «__Host-»: the browser then takes them from this host alone,
 * encrypted, and no neighbouring host can plant one. Scripts never see them.
 */
import type { CookieOptions, Request, Response } from "express";

export interface Cookie {
  /** None when the browser sends none, or several of the name. */
  read(request: Request): string | undefined;
  write(response: Response, value: string): void;
  clear(response: Response): void;
}

export type CookieName = "session" | "sign-in";

/** `isHttps`: how browsers reach the service. Without `lastsSeconds` a cookie ends with the browser. */
export function cookieOf(name: CookieName, isHttps: boolean, lastsSeconds?: number): Cookie {
  const fullName = `${isHttps ? "__Host-" : ""}kelisim-${name}`;
  // «lax»: people come back from their provider by a link, and their cookies have to come along.
  const options: CookieOptions = { httpOnly: true, secure: isHttps, sameSite: "lax", path: "/" };
  const lasting = lastsSeconds === undefined ? options : { ...options, maxAge: lastsSeconds * 1000 };
  return {
    read: (request) => valueOf(fullName, request.headers.cookie ?? ""),
    write: (response, value) => response.cookie(fullName, value, lasting),
    clear: (response) => response.clearCookie(fullName, options),
  };
}

/** All our values are letters, digits, «.», «_» and «-», so nothing has to be decoded. */
function valueOf(name: string, header: string): string | undefined {
  const pairs = header.split(";").map((pair) => pair.trim());
  const values = pairs
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
  return values.length === 1 ? values[0] : undefined;
}
