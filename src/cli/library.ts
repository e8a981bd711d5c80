/** `kelisim library check|list`: what the clause library has, and what is wrong with it. */
import { join, relative } from "node:path";
import { checkLibrary } from "../library/checkLibrary.js";
import { buildLibrary, type Library } from "../library/library.js";
import type { LibraryFile } from "../library/libraryFile.js";
import { levels, positions, type Level } from "../library/vocabulary.js";
import { levelsOf, positionsOf } from "../library/wordings.js";
import type { Problem } from "../problems.js";
import { loadClauseFiles } from "../storage/clauseFiles.js";
import { clausesFolder } from "../storage/projectFolders.js";
import { problemText, type Translate } from "../wording.js";
import { WrongUsage, type Command, type ExitCode, type Terminal } from "./command.js";
import { optionsOf } from "./commandLine.js";
import { clauseLines } from "./libraryList.js";

export const libraryCommand: Command = {
  usage: ["cli.library.usage-check", "cli.library.usage-list"],
  async run([action, ...args], terminal) {
    if (action === "check") return check(args, terminal);
    if (action === "list") return list(args, terminal);
    throw new WrongUsage(`library ${action ?? ""}`.trim());
  },
};

async function check(args: readonly string[], { translate, print }: Terminal): Promise<ExitCode> {
  const { positionals } = optionsOf(args, {});
  const [folder = clausesFolder, ...surplus] = positionals;
  if (surplus.length > 0) throw new WrongUsage(surplus.join(" "));

  const { value: library, problems } = checkLibrary(await filesIn(folder, translate));
  for (const problem of problems) print(problemLine(problem, folder, translate));
  print(countsLine(library, problems, translate));
  return problems.some(({ severity }) => severity === "error") ? 1 : 0;
}

async function list(
  args: readonly string[],
  { language, translate, print, tell }: Terminal,
): Promise<ExitCode> {
  const options = {
    level: { type: "string" },
    topic: { type: "string" },
    json: { type: "boolean" },
  } as const;
  const { values, positionals } = optionsOf(args, options);
  if (positionals.length > 0) throw new WrongUsage(positionals.join(" "));

  const { value: library, problems } = buildLibrary(await filesIn(clausesFolder, translate));
  const topics = library.topics.map(({ id }) => id);
  const chosen = {
    level: oneOf(levels, values.level, "cli.library.unknown-level", translate),
    topic: oneOf(topics, values.topic, "cli.library.unknown-topic", translate),
  };
  for (const problem of problems) tell(problemLine(problem, clausesFolder, translate));
  for (const line of clauseLines(library, chosen, values.json ? "json" : language)) print(line);
  return problems.some(({ severity }) => severity === "error") ? 1 : 0;
}

async function filesIn(folder: string, translate: Translate): Promise<LibraryFile[]> {
  try {
    return await loadClauseFiles(folder);
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new WrongUsage(translate("cli.library.no-folder", { folder, reason: error.code }));
  }
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

/** As compilers write it, so that an editor can jump to the place. */
function problemLine(problem: Problem, folder: string, translate: Translate): string {
  const { file = "", line = 1, column = 1 } = problem.where;
  const place = `${relative("", join(folder, file))}:${line}:${column}`;
  return `${place}  ${translate(`severity.${problem.severity}`)}  ${problemText(translate, problem)}`;
}

function countsLine({ clauses }: Library, problems: readonly Problem[], translate: Translate): string {
  const all = [...clauses.values()];
  const standing = all.flatMap((clause) =>
    clause.provisions.map((one) => ({ levels: levelsOf(one, clause), positions: positionsOf(one, clause) })),
  );
  const countAt = (level: Level): number => standing.filter((one) => one.levels.includes(level)).length;
  return translate("cli.library.counts", {
    clauses: all.length,
    provisions: standing.length,
    byLevel: levels.map((level) => `${translate(`levels.${level}`)} ${countAt(level)}`),
    byPosition: positions.map((position) => {
      const count = standing.filter((one) => one.positions.includes(position)).length;
      return `${translate(`positions.${position}`)} ${count}`;
    }),
    errors: problems.filter(({ severity }) => severity === "error").length,
    warnings: problems.filter(({ severity }) => severity === "warning").length,
  });
}
