/** `kelisim library preview [CLAUSE] --out DIR`: pages and a Word sheet of the library for lawyers. */
import { join } from "node:path";
import { previewPages, previewSheet } from "../../actions/previewLibrary.js";
import { NotFound } from "../../actions/refusals.js";
import { writeToFolder } from "../../storage/outputFolder.js";
import { pagesFolder } from "../../storage/projectFolders.js";
import { loadTextFiles } from "../../storage/textFiles.js";
import { WrongUsage, type ExitCode, type Terminal } from "../command.js";
import { optionsOf } from "../commandLine.js";
import { loadKelisim } from "../loadKelisim.js";
import { tellLibraryProblems } from "../tellProblems.js";

const SHEET = "library.docx";

export async function preview(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { translate, print, tell } = terminal;
  const options = { out: { type: "string" }, replace: { type: "boolean", default: false } } as const;
  const { values, positionals } = optionsOf(args, options);
  const [only, ...surplus] = positionals;
  const { out } = values;
  if (!out) throw new WrongUsage(translate("cli.draft.no-folder-named"));
  if (surplus.length > 0) throw new WrongUsage(surplus.join(" "));

  const { value: kelisim, problems } = await loadKelisim();
  tellLibraryProblems(problems, terminal);
  const css = (await loadTextFiles(pagesFolder)).get("kelisim.css") ?? "";
  const encoder = new TextEncoder();
  const files = [...pagesOf(() => previewPages(kelisim, css, only), translate)].map(
    ([name, page]) => [name, encoder.encode(page)] as const,
  );
  const sheet = only === undefined ? [[SHEET, await previewSheet(kelisim)] as const] : [];

  let isComplete = true;
  for (const [name, bytes] of [...files, ...sheet]) {
    const result = await writeToFolder(out, name, bytes, values.replace);
    if (result === "kept") isComplete = false;
    if (result === "kept") tell(translate("cli.draft.kept", { file: join(out, name) }));
  }
  print(translate("cli.library.previewed", { folder: out, files: files.length + sheet.length }));
  return isComplete ? 0 : 1;
}

function pagesOf(
  make: () => ReadonlyMap<string, string>,
  translate: Terminal["translate"],
): ReadonlyMap<string, string> {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
    throw new WrongUsage(translate("cli.library.unknown-clause", error.details));
  }
}
