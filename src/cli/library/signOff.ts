/**
 * `kelisim library sign-off CLAUSE --role ROLE`: enters into the file of a clause who has read
 * its two texts, when, and what exactly they read.
 */
import { isAbsolute, join } from "node:path";
import { checkLibrary } from "../../library/checkLibrary.js";
import { readLibrary } from "../../library/readLibrary.js";
import { canonicalWording, reviewState } from "../../library/reviewState.js";
import { withReview } from "../../library/signOff.js";
import { isoDateSchema } from "../../library/vocabulary.js";
import { saveClauseFile } from "../../storage/clauseFiles.js";
import { fingerprintOf } from "../../storage/fingerprint.js";
import type { Translate } from "../../wording.js";
import { WrongUsage, type ExitCode, type Terminal } from "../command.js";
import { optionsOf } from "../commandLine.js";
import { problemLine, readFiles, type FilesOnDisk } from "./libraryFiles.js";

export async function signOff(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { translate, print, tell } = terminal;
  const { id, role, date, folder } = readOrder(args, translate);
  const onDisk = await readFiles(folder, [], translate);
  const found = fileOf(id, onDisk);
  if (!found) throw new WrongUsage(translate("cli.library.unknown-clause", { id }));

  const { path, text, value } = found;
  const wrong = checkLibrary(onDisk.files, { packs: onDisk.packs }).problems.filter(
    ({ severity, where }) => severity === "error" && where.file === path,
  );
  if (!value || wrong.length > 0) {
    for (const problem of wrong) tell(problemLine(problem, onDisk.folder, translate));
    tell(translate("cli.library.sign-off-refused", { id }));
    return 1;
  }
  const fingerprint = fingerprintOf(canonicalWording(value));
  const state = reviewState(value, fingerprintOf);
  if (state.kind === "reviewed" && state.reviews.some((one) => one.role === role && one.date === date)) {
    tell(translate("cli.library.signed-already", { id, role, date }));
    return 0;
  }
  const file = isAbsolute(path) ? path : join(onDisk.folder, path);
  await saveClauseFile(file, withReview(text, { role, date, fingerprint }));
  print(translate("cli.library.signed", { id, role, date, fingerprint }));
  return 0;
}

interface Order {
  readonly id: string;
  readonly role: string;
  readonly date: string;
  readonly folder: string | undefined;
}

function readOrder(args: readonly string[], translate: Translate): Order {
  const options = { role: { type: "string" }, date: { type: "string" }, folder: { type: "string" } } as const;
  const { values, positionals } = optionsOf(args, options);
  const [id, ...surplus] = positionals;
  const role = values.role?.trim();
  if (id === undefined) throw new WrongUsage(translate("cli.library.no-clause-named"));
  if (surplus.length > 0) throw new WrongUsage(surplus.join(" "));
  if (!role) throw new WrongUsage(translate("cli.library.no-role"));

  const date = values.date ?? today();
  if (!isoDateSchema.safeParse(date).success)
    throw new WrongUsage(translate("cli.library.wrong-date", { date }));
  return { id, role, date, folder: values.folder };
}

/** The day at the place of the reviewer, not in Greenwich. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The file of a clause or of an attachment as it stands in force, in the library or in a pack. */
function fileOf(id: string, { files, packs }: FilesOnDisk) {
  const { clauseFiles, attachmentFiles } = readLibrary(files, packs);
  const found = [...clauseFiles, ...attachmentFiles].find(({ name, value }) => (value?.id ?? name) === id);
  if (!found) return undefined;
  const ofPacks = packs.flatMap((pack) =>
    pack.files.map(({ path, text }) => ({ path: `${pack.place}/${path}`, text })),
  );
  const text = [...files, ...ofPacks].find(({ path }) => path === found.path)?.text ?? "";
  return { path: found.path, text, value: found.value };
}
