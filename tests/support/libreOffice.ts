/**
 * Opens Word files in a real office program:  named bytes → the same files as text or PDF.
 *
 * It takes seconds and needs Debian packages, so it runs when KELISIM_REAL_CHECKS=1; then a missing
 * program is a failure. Otherwise the tests say what to install.
 */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

export const isRealCheck = process.env["KELISIM_REAL_CHECKS"] === "1";

/** The end of a line that says why the tests were skipped. */
export const howToCheck =
  "needs KELISIM_REAL_CHECKS=1 and: apt-get install libreoffice-writer fonts-liberation2 poppler-utils";

/** All files in one start of LibreOffice. The names come back as given. */
export async function openInLibreOffice(
  files: Readonly<Record<string, Uint8Array>>,
  format: "txt" | "pdf",
): Promise<ReadonlyMap<string, Buffer>> {
  const folder = await mkdtemp(join(tmpdir(), "kelisim-office-"));
  try {
    const names = Object.keys(files);
    for (const name of names) await writeFile(join(folder, `${name}.docx`), files[name]!);
    await run("soffice", [
      // A profile of its own: two LibreOffices with one profile do not run at the same time.
      `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
      "--headless",
      "--convert-to",
      format === "txt" ? "txt:Text" : "pdf",
      "--outdir",
      folder,
      ...names.map((name) => join(folder, `${name}.docx`)),
    ]);
    const results = names.map(
      async (name) => [name, await readFile(join(folder, `${name}.${format}`))] as const,
    );
    return new Map(await Promise.all(results));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The names of the fonts in which a PDF is set: "LiberationSerif-Bold". */
export async function fontsOf(pdf: Buffer): Promise<string[]> {
  const listed = await withPdf(pdf, (path) => run("pdffonts", [path]));
  const names = listed.stdout
    .split("\n")
    .slice(2)
    .map((line) => line.split(/\s/, 1)[0]!.replace(/^[A-Z]{6}\+/, ""));
  return [...new Set(names.filter(Boolean))].sort();
}

/** The lines of every page of a PDF, the foot of the page last. */
export async function pagesOf(pdf: Buffer): Promise<string[][]> {
  const { stdout } = await withPdf(pdf, (path) => run("pdftotext", ["-layout", path, "-"]));
  const pages = stdout.split("\f").map((page) => page.split("\n").filter((line) => line.trim() !== ""));
  return pages.filter((lines) => lines.length > 0);
}

async function withPdf<T>(pdf: Buffer, ask: (path: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "kelisim-pdf-"));
  try {
    const path = join(folder, "file.pdf");
    await writeFile(path, pdf);
    return await ask(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
