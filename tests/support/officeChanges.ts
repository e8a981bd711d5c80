/**
 * Accepts and rejects tracked changes in a real office program:  named Word files → their texts and
 * how many changes it found.
 *
 * A Basic macro does it, so that nothing but LibreOffice Writer has to be installed.
 */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

export interface SettledWord {
  /** Tracked changes the program lists. */
  readonly changes: number;
  readonly accepted: string;
  readonly rejected: string;
}

/** All files in one start of LibreOffice. Texts have one line for each paragraph. */
export async function settleInLibreOffice(
  files: Readonly<Record<string, Uint8Array>>,
): Promise<ReadonlyMap<string, SettledWord>> {
  const folder = await mkdtemp(join(tmpdir(), "kelisim-changes-"));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  try {
    for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, `${name}.docx`), bytes);
    await writeFile(join(folder, "names.txt"), Object.keys(files).join("\n"));
    // The first start fills the profile with its own macros, so ours come after it.
    await run("soffice", [profile, "--headless", "--terminate_after_init"]);
    await installMacro(join(folder, "profile", "user", "basic", "Standard"));
    const call = `macro:///Standard.Module1.SettleAll("${pathToFileURL(folder).href}/")`;
    await run("soffice", [profile, "--headless", "--norestore", call], { timeout: 300_000 });
    const text = (name: string): Promise<string> => readFile(join(folder, name), "utf8");
    const settled = Object.keys(files).map(async (name) => {
      const [accepted, rejected, changes] = [
        await text(`${name}.accepted.txt`),
        await text(`${name}.rejected.txt`),
        await text(`${name}.count`),
      ];
      return [
        name,
        { accepted: tidy(accepted), rejected: tidy(rejected), changes: Number(changes) },
      ] as const;
    });
    return new Map(await Promise.all(settled));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The program writes a byte order mark, joiners into empty rows that are tracked, and blanks at the ends of lines. */
function tidy(text: string): string {
  const lines = text.replaceAll(/[\ufeff\u200d]/g, "").split(/\r?\n/);
  return lines
    .map((line) => line.replaceAll(/\s+/g, " ").trim())
    .filter(Boolean)
    .join("\n");
}

async function installMacro(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const code = MACRO.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const module = `<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${code}</script:module>`;
  await writeFile(join(folder, "Module1.xba"), `<?xml version="1.0" encoding="UTF-8"?>\n${module}`);
}

const MACRO = `
Sub SettleAll(folder As String)
  names = FreeFile
  Open folder & "names.txt" For Input As #names
  Do While Not EOF(names)
    Line Input #names, name
    Settle(folder, name, ".uno:AcceptAllTrackedChanges", "accepted")
    Settle(folder, name, ".uno:RejectAllTrackedChanges", "rejected")
  Loop
  Close #names
End Sub

Sub Settle(folder As String, name, command As String, ending As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  word = StarDesktop.loadComponentFromURL(folder & name & ".docx", "_blank", 0, hidden())
  changes = word.Redlines.createEnumeration()
  count = 0
  Do While changes.hasMoreElements()
    changes.nextElement()
    count = count + 1
  Loop
  counted = FreeFile
  Open folder & name & ".count" For Output As #counted
  Print #counted, count
  Close #counted
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  dispatcher.executeDispatch(word.CurrentController.Frame, command, "", 0, Array())
  Dim filter(1) As New com.sun.star.beans.PropertyValue
  filter(0).Name = "FilterName"
  filter(0).Value = "Text (encoded)"
  filter(1).Name = "FilterOptions"
  filter(1).Value = "UTF8,LF,,,"
  word.storeToURL(folder & name & "." & ending & ".txt", filter())
  word.close(True)
End Sub
`;
