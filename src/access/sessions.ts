/**
 * Sessions of people in a browser: opened at sign-in, found again at each request, closed at
 * sign-out.
 *
 * The browser holds a secret of 256 bits and the store its hash. A session ends when it has not
 * been used for a while, and at the latest some hours after sign-in, because a role taken away at
 * the provider holds here until then. The secret changes now and then, so that a stolen one does
 * not last.
 */
import { createHash } from "node:crypto";
import type { Moment } from "../storage/stores.js";
import type { Session, SessionStore } from "../storage/stores/sessionStore.js";
import type { Caller } from "./caller.js";
import type { Assignment } from "./claims.js";
import { actions, isRole } from "./roles.js";
import { whenWritable } from "./whenWritable.js";

export interface SessionSettings {
  /** Ends when unused for so long. */
  readonly idleSeconds: number;
  /** Ends in any case. */
  readonly longestSeconds: number;
}

export interface SessionWorld {
  readonly now: () => Date;
  /** 256 bits of chance, base64url. */
  readonly newSecret: () => string;
}

export interface SessionNeeds {
  readonly sessions: SessionStore;
  readonly settings: SessionSettings;
  readonly world: SessionWorld;
}

export interface FoundSession {
  readonly caller: Caller;
  readonly formToken: string;
  /** The secret has been in use for long: time for `renewSecret`. */
  readonly isSecretDue: boolean;
}

/** What the store keeps for us. Moments in milliseconds. */
interface SessionData {
  readonly role: string;
  readonly formToken: string;
  readonly openedAt: number;
  readonly secretAt: number;
  /** Another secret has taken the place of this one; it holds for requests that are under way. */
  readonly isReplaced?: true;
}

const SECRET_LASTS_MS = 60 * 60_000;
const OLD_SECRET_LASTS_MS = 60_000;

/** The end of a session is moved by no less than this, to write seldom. */
const LEAST_MOVE_MS = 60_000;

/** Gives the secret for the browser. */
export async function openSession(
  { organisation, person, role }: Assignment,
  { sessions, settings, world }: SessionNeeds,
): Promise<string> {
  const secret = world.newSecret();
  const now = world.now().getTime();
  const data: SessionData = { role, formToken: world.newSecret(), openedAt: now, secretAt: now };
  await sessions.put({
    hash: hashOf(secret),
    organisation,
    person,
    data: JSON.stringify(data),
    expiresAt: moment(endOf(data, settings, now)),
  });
  return secret;
}

/** None when there is no such session or it has ended. Moves the end of a session in use. */
export async function findSession(secret: string, needs: SessionNeeds): Promise<FoundSession | undefined> {
  const now = needs.world.now().getTime();
  const session = await needs.sessions.find(hashOf(secret));
  if (!session || now >= Date.parse(session.expiresAt)) return undefined;

  const { organisation, person } = session;
  const data = JSON.parse(session.data) as SessionData;
  if (organisation === undefined || person === undefined || !isRole(data.role)) return undefined;
  if (!data.isReplaced) await moveEnd(session, data, now, needs);
  return {
    caller: { organisation, person, role: data.role, scopes: actions, via: "session" },
    formToken: data.formToken,
    isSecretDue: !data.isReplaced && now - data.secretAt >= SECRET_LASTS_MS,
  };
}

/** Gives the secret that takes the place of this one. The old one holds a little longer. */
export async function renewSecret(old: string, needs: SessionNeeds): Promise<string | undefined> {
  const { sessions, settings, world } = needs;
  const now = world.now().getTime();
  const session = await sessions.find(hashOf(old));
  if (!session) return undefined;

  const data = JSON.parse(session.data) as SessionData;
  const secret = world.newSecret();
  await sessions.put({
    ...session,
    hash: hashOf(secret),
    data: JSON.stringify({ ...data, secretAt: now }),
    expiresAt: moment(endOf(data, settings, now)),
  });
  await sessions.put({
    ...session,
    data: JSON.stringify({ ...data, isReplaced: true }),
    expiresAt: moment(Math.min(now + OLD_SECRET_LASTS_MS, Date.parse(session.expiresAt))),
  });
  return secret;
}

export async function closeSession(secret: string, { sessions }: SessionNeeds): Promise<void> {
  await sessions.close(hashOf(secret));
}

async function moveEnd(
  { hash, expiresAt }: Session,
  data: SessionData,
  now: number,
  { sessions, settings }: SessionNeeds,
): Promise<void> {
  const end = endOf(data, settings, now);
  if (end - Date.parse(expiresAt) >= LEAST_MOVE_MS) await whenWritable(sessions.touch(hash, moment(end)));
}

function endOf(
  { openedAt }: SessionData,
  { idleSeconds, longestSeconds }: SessionSettings,
  now: number,
): number {
  return Math.min(now + idleSeconds * 1000, openedAt + longestSeconds * 1000);
}

function moment(milliseconds: number): Moment {
  return new Date(milliseconds).toISOString();
}

function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
