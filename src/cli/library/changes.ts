/** `kelisim library changes A B`: what changed between two folders of the library, by kind. */
import { changeKinds, countByKind, type Change } from "../../library/changes/change.js";
import { libraryChanges } from "../../library/changes/libraryChanges.js";
import { buildLibrary, type Library } from "../../library/library.js";
import { WrongUsage, type ExitCode, type Terminal } from "../command.js";
import { optionsOf } from "../commandLine.js";
import { changeLines } from "./changeLines.js";
import { hasErrors, problemLine, readFiles } from "./libraryFiles.js";

export async function changes(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { translate, print } = terminal;
  const { values, positionals } = optionsOf(args, { json: { type: "boolean" } } as const);
  const [before, after, ...surplus] = positionals;
  if (before === undefined || after === undefined) throw new WrongUsage(translate("cli.library.two-folders"));
  if (surplus.length > 0) throw new WrongUsage(surplus.join(" "));

  const [old, now] = [await libraryIn(before, terminal), await libraryIn(after, terminal)];
  // A clause that cannot be read would be reported as removed.
  if (!old || !now) return 1;

  const found = libraryChanges(old, now);
  if (values.json) {
    print(JSON.stringify({ counts: countByKind(found), changes: found }, null, 2));
    return 0;
  }
  for (const line of inKinds(found).flatMap((change) => changeLines(change, terminal))) print(line);
  const counts = Object.entries(countByKind(found)).map(
    ([kind, count]) => `${translate(`change-kinds.${kind}`)} – ${count}`,
  );
  print(
    found.length === 0
      ? translate("cli.library.no-changes")
      : translate("cli.library.change-counts", { counts }),
  );
  return 0;
}

function inKinds(all: readonly Change[]): Change[] {
  return changeKinds.flatMap((kind) => all.filter((change) => change.kind === kind));
}

async function libraryIn(folder: string, { translate, tell }: Terminal): Promise<Library | undefined> {
  const { files } = await readFiles(folder, [], translate);
  const { value, problems } = buildLibrary(files);
  for (const problem of problems) tell(problemLine(problem, folder, translate));
  return hasErrors(problems) ? undefined : value;
}
