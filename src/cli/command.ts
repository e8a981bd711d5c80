/**
 * What a command is, and what it is given. To add one: write its file here and name it in the
 * record of `cli.ts`.
 */
import type { InterfaceLanguage, Translate } from "../wording.js";

/** 0: done · 1: done, and something is wrong · 2: the command cannot be carried out as written. */
export type ExitCode = 0 | 1 | 2;

export interface Command {
  /** Keys of the lines that say how the command is written: `cli.library.usage-check`. */
  readonly usage: readonly string[];
  /** `args` is what follows the name of the command. Throws `WrongUsage`; any other error is a bug. */
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;
}

/** Where a command writes and how it words what it writes. */
export interface Terminal {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  /** Writes one line of the result. */
  readonly print: (line: string) => void;
  /** Writes one line beside the result: progress, warnings. */
  readonly tell: (line: string) => void;
}

/** The command is written wrongly; `message` says how, in the language of the terminal. */
export class WrongUsage extends Error {}
