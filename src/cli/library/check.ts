/** `kelisim library check`: everything that is wrong with the library, and one line of counts. */
import { checkLibrary } from "../../library/checkLibrary.js";
import type { Library } from "../../library/library.js";
import { levels, positions, type Level } from "../../library/vocabulary.js";
import { levelsOf, positionsOf } from "../../library/wordings.js";
import type { Problem, Severity } from "../../problems.js";
import { fingerprintOf } from "../../storage/fingerprint.js";
import type { Translate } from "../../wording.js";
import { WrongUsage, type ExitCode, type Terminal } from "../command.js";
import { optionsOf } from "../commandLine.js";
import { hasErrors, problemLine, readFiles } from "./libraryFiles.js";

export async function check(args: readonly string[], { translate, print }: Terminal): Promise<ExitCode> {
  const { values, positionals } = optionsOf(args, { pack: { type: "string", multiple: true } } as const);
  const [named, ...surplus] = positionals;
  if (surplus.length > 0) throw new WrongUsage(surplus.join(" "));

  const { folder, files, packs, problems: unread } = await readFiles(named, values.pack ?? [], translate);
  const { value: library, problems: found } = checkLibrary(files, { packs, fingerprintOf });
  const problems = [...unread, ...found];
  for (const problem of problems) print(problemLine(problem, folder, translate));
  print(countsLine(library, problems, translate));
  return hasErrors(problems) ? 1 : 0;
}

function countsLine(
  { clauses, attachments, packages }: Library,
  problems: readonly Problem[],
  translate: Translate,
): string {
  const all = [...clauses.values()];
  const standing = all.flatMap((clause) =>
    clause.provisions.map((one) => ({ levels: levelsOf(one, clause), positions: positionsOf(one, clause) })),
  );
  const countAt = (level: Level): number => standing.filter((one) => one.levels.includes(level)).length;
  const countOf = (severity: Severity): number => problems.filter((one) => one.severity === severity).length;
  return translate("cli.library.counts", {
    clauses: all.length,
    provisions: standing.length,
    byLevel: levels.map((level) => `${translate(`levels.${level}`)} ${countAt(level)}`),
    byPosition: positions.map((position) => {
      const count = standing.filter((one) => one.positions.includes(position)).length;
      return `${translate(`positions.${position}`)} ${count}`;
    }),
    attachments: attachments.size,
    packages: packages.size,
    errors: countOf("error"),
    warnings: countOf("warning"),
    notes: countOf("note"),
  });
}
