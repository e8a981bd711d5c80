/** `kelisim library …`: what the clause library has, what is wrong with it, and how it is edited. */
import { WrongUsage, type Command, type ExitCode, type Terminal } from "./command.js";
import { changes } from "./library/changes.js";
import { check } from "./library/check.js";
import { list } from "./library/list.js";
import { create } from "./library/create.js";
import { preview } from "./library/preview.js";
import { signOff } from "./library/signOff.js";

type Action = (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;

const actions: Readonly<Record<string, Action>> = {
  check,
  list,
  preview,
  "sign-off": signOff,
  new: create,
  changes,
};

export const libraryCommand: Command = {
  usage: Object.keys(actions).map((action) => `cli.library.usage-${action}`),
  async run([name = "", ...args], terminal) {
    const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
    if (!action) throw new WrongUsage(`library ${name}`.trim());
    return action(args, terminal);
  },
};
