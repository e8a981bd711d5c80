/**
 * `kelisim key create|list|revoke`: the API keys of an organisation, for whoever runs the server.
 *
 * The key itself is the only line on standard output, so that it can be piped to where it is kept.
 */
import { randomBytes } from "node:crypto";
import { createKey, listKeys, revokeKey, type KeyOrder } from "../actions/apiKeys.js";
import { isOrganisation } from "../access/claims.js";
import { actionsOf, isRole, roles, type Action, type Role } from "../access/roles.js";
import type { StoredKey } from "../storage/stores/keyStore.js";
import type { Translate } from "../wording.js";
import { WrongUsage, type Command, type ExitCode, type Terminal } from "./command.js";
import { optionsOf } from "./commandLine.js";
import { withStores } from "./withStores.js";

/** As revisions and the audit log name whoever works at the terminal of the server. */
const TERMINAL = "terminal";

const subcommands: Readonly<Record<string, Command["run"]>> = { create, list, revoke };

export const keyCommand: Command = {
  usage: ["cli.key.usage-create", "cli.key.usage-list", "cli.key.usage-revoke"],
  async run([name = "", ...rest], terminal) {
    const subcommand = Object.hasOwn(subcommands, name) ? subcommands[name] : undefined;
    if (!subcommand) throw new WrongUsage(`key ${name}`.trim());
    return subcommand(rest, terminal);
  },
};

async function create(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const order = readOrder(args, terminal.translate);
  return withStores(terminal, async (stores) => {
    const { text } = await createKey(order, TERMINAL, stores, randomBytes);
    terminal.tell(terminal.translate("cli.key.shown-once"));
    terminal.print(text);
    return 0;
  });
}

async function list(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { translate, print, tell } = terminal;
  const { values, positionals } = optionsOf(args, { organisation: { type: "string" } } as const);
  if (positionals.length > 0) throw new WrongUsage(positionals.join(" "));
  const organisation = readOrganisation(values.organisation, translate);
  return withStores(terminal, async (stores) => {
    const keys = await listKeys(organisation, stores.keys);
    if (keys.length === 0) tell(translate("cli.key.none", { organisation }));
    keys.map((key) => lineOf(key, new Date(), translate)).forEach(print);
    return 0;
  });
}

async function revoke(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { translate, tell } = terminal;
  const { values, positionals } = optionsOf(args, { organisation: { type: "string" } } as const);
  const [prefix, ...surplus] = positionals;
  if (prefix === undefined || surplus.length > 0) throw new WrongUsage(translate("cli.key.prefix-missing"));
  const organisation = readOrganisation(values.organisation, translate);
  return withStores(terminal, async (stores) => {
    const revoked = await revokeKey(organisation, prefix, TERMINAL, stores);
    tell(translate(`cli.key.${revoked ? "revoked" : "no-such-key"}`, { prefix, organisation }));
    return revoked ? 0 : 1;
  });
}

function readOrder(args: readonly string[], translate: Translate): KeyOrder {
  const text = { type: "string" } as const;
  const options = { organisation: text, role: text, scopes: text, expires: text } as const;
  const { values, positionals } = optionsOf(args, options);
  const [name, ...surplus] = positionals;
  if (name === undefined || surplus.length > 0) throw new WrongUsage(translate("cli.key.name-missing"));

  const role = values.role;
  if (!isRole(role)) throw new WrongUsage(translate("cli.key.role", { given: role ?? "", known: roles }));
  return {
    name,
    organisation: readOrganisation(values.organisation, translate),
    role,
    scopes: readScopes(values.scopes, role, translate),
    expiresAt: readExpiry(values.expires, new Date(), translate),
  };
}

function readOrganisation(given: string | undefined, translate: Translate): string {
  if (given !== undefined && isOrganisation(given)) return given;
  throw new WrongUsage(translate("cli.key.organisation", { given: given ?? "" }));
}

/** Written out even when nothing is named: what a role may do later, this key may not. */
function readScopes(given: string | undefined, role: Role, translate: Translate): readonly Action[] {
  const allowed = actionsOf(role);
  if (given === undefined) return allowed;
  const named = given.split(",").map((scope) => scope.trim());
  const scopes = allowed.filter((action) => named.includes(action));
  if (scopes.length === new Set(named).size) return scopes;
  throw new WrongUsage(translate("cli.key.scopes", { given, role, known: allowed }));
}

/** The key holds through the whole of that day, wherever it is used. */
function readExpiry(given: string | undefined, now: Date, translate: Translate): Date | undefined {
  if (given === undefined) return undefined;
  const end = /^\d{4}-\d{2}-\d{2}$/.test(given) ? new Date(`${given}T23:59:59.999Z`) : undefined;
  // «2027-02-30» would be read as the second of March.
  if (end && end > now && end.toISOString().startsWith(given)) return end;
  throw new WrongUsage(translate("cli.key.expires", { given }));
}

function lineOf(key: StoredKey, now: Date, translate: Translate): string {
  return [key.prefix, key.role, key.scopes.join(","), stateOf(key, now, translate), key.name].join("  ");
}

function stateOf({ revokedAt, expiresAt, lastUsedAt }: StoredKey, now: Date, translate: Translate): string {
  const say = (state: string, at: string): string =>
    translate(`cli.key.state.${state}`, { date: at.slice(0, 10) });
  if (revokedAt !== undefined) return say("revoked", revokedAt);
  if (expiresAt !== undefined && new Date(expiresAt) <= now) return say("expired", expiresAt);
  return lastUsedAt === undefined ? translate("cli.key.state.never-used") : say("used", lastUsedAt);
}
