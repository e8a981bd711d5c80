/**
 * Refuses requests that were meant for another host.
 *
 * Without a sign-in, being reachable from this computer only is the protection. A page of a
 * stranger could get round it by letting its own host name lead to 127.0.0.1 («DNS rebinding»);
 * such a request still carries that name. With a sign-in it keeps invented names out of what we
 * answer.
 */
import type { RequestHandler } from "express";
import { HttpRefusal } from "../httpRefusals.js";

const THIS_COMPUTER = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

export const onlyThisComputer: RequestHandler = (request, _response, next) => {
  const host = request.headers.host ?? "";
  if (!THIS_COMPUTER.test(host)) throw new HttpRefusal("not-this-computer", { host });
  next();
};

/** A trusted proxy may tell the name in `X-Forwarded-Host`. */
export function onlyHost(publicUrl: string): RequestHandler {
  const { host } = new URL(publicUrl);
  return (request, _response, next) => {
    // An old program may name no host, whatever the type says.
    const named = (request.host as string | undefined)?.toLowerCase() ?? "";
    if (named !== host) throw new HttpRefusal("another-host", { host: named, address: publicUrl });
    next();
  };
}
