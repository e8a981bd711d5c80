/** `kelisim library list`: the clauses, with where they come from and whether they were reviewed. */
import { buildLibrary } from "../../library/library.js";
import { levels } from "../../library/vocabulary.js";
import { fingerprintOf } from "../../storage/fingerprint.js";
import type { Translate } from "../../wording.js";
import { WrongUsage, type ExitCode, type Terminal } from "../command.js";
import { optionsOf } from "../commandLine.js";
import { clauseLines } from "./clauseLines.js";
import { hasErrors, problemLine, readFiles } from "./libraryFiles.js";

export async function list(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { translate, print, tell } = terminal;
  const options = {
    level: { type: "string" },
    topic: { type: "string" },
    pack: { type: "string", multiple: true },
    json: { type: "boolean" },
  } as const;
  const { values, positionals } = optionsOf(args, options);
  if (positionals.length > 0) throw new WrongUsage(positionals.join(" "));

  const { folder, files, packs, problems: unread } = await readFiles(undefined, values.pack ?? [], translate);
  const { value: library, problems: found } = buildLibrary(files, packs);
  const problems = [...unread, ...found];
  const topics = library.topics.map(({ id }) => id);
  const chosen = {
    level: oneOf(levels, values.level, "cli.library.unknown-level", translate),
    topic: oneOf(topics, values.topic, "cli.library.unknown-topic", translate),
  };
  for (const problem of problems) tell(problemLine(problem, folder, translate));
  const format = values.json ? "json" : terminal;
  for (const line of clauseLines(library, chosen, format, fingerprintOf)) print(line);
  return hasErrors(problems) ? 1 : 0;
}

function oneOf<T extends string>(
  allowed: readonly T[],
  value: string | undefined,
  message: string,
  translate: Translate,
): T | undefined {
  if (value === undefined) return undefined;
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new WrongUsage(translate(message, { value, allowed }));
  return found;
}
