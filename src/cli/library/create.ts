/** `kelisim library new TOPIC`: a clause file to write in, in the folder of its topic. */
import { join, relative } from "node:path";
import { checkLibrary } from "../../library/checkLibrary.js";
import { newClause } from "../../library/newClause.js";
import { idSchema } from "../../library/vocabulary.js";
import { createClauseFile } from "../../storage/clauseFiles.js";
import { scaffoldsFolder } from "../../storage/projectFolders.js";
import { loadTextFiles } from "../../storage/textFiles.js";
import { WrongUsage, type ExitCode, type Terminal } from "../command.js";
import { optionsOf } from "../commandLine.js";
import { problemLine, readFiles } from "./libraryFiles.js";

export async function create(
  args: readonly string[],
  { translate, print, tell }: Terminal,
): Promise<ExitCode> {
  const options = { id: { type: "string" }, folder: { type: "string" } } as const;
  const { values, positionals } = optionsOf(args, options);
  const [topicId, ...surplus] = positionals;
  if (topicId === undefined) throw new WrongUsage(translate("cli.library.no-topic-named"));
  if (surplus.length > 0) throw new WrongUsage(surplus.join(" "));

  const { folder, files, packs } = await readFiles(values.folder, [], translate);
  const { topics, clauses } = checkLibrary(files, { packs }).value;
  const topic = topics.find(({ id }) => id === topicId);
  if (!topic) {
    const allowed = topics.map(({ id }) => id);
    throw new WrongUsage(translate("cli.library.unknown-topic", { value: topicId, allowed }));
  }
  const id = values.id ?? topicId;
  if (!idSchema.safeParse(id).success) throw new WrongUsage(translate("problems.file-bad-id", { value: id }));
  if (clauses.has(id)) throw new WrongUsage(translate("cli.library.id-taken", { id }));

  const path = `${topic.group}/${id}.yaml`;
  const scaffold = (await loadTextFiles(scaffoldsFolder)).get("new.yaml") ?? "";
  const text = newClause(scaffold, id, topic);
  const shown = relative("", join(folder, path));
  if (!(await createClauseFile(join(folder, path), text))) {
    tell(translate("cli.library.file-there", { file: shown }));
    return 1;
  }
  print(translate("cli.library.created", { file: shown }));
  const { problems } = checkLibrary([...files, { path, text }], { packs });
  for (const problem of problems.filter(({ where }) => where.file === path)) {
    tell(problemLine(problem, folder, translate));
  }
  return 0;
}
