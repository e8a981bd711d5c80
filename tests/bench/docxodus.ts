/** The peer our comparison is measured against, when somebody has installed it. It is no dependency. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

interface Docxodus {
  readonly initialize: () => Promise<unknown>;
  readonly compareDocuments: (before: Uint8Array, after: Uint8Array) => Promise<Uint8Array>;
}

/** Undefined when the package is not there. Starting it is not counted. */
export async function loadDocxodus(): Promise<Docxodus["compareDocuments"] | undefined> {
  const folder = join(process.env["DOCXODUS_FOLDER"] ?? process.cwd(), "node_modules", "docxodus");
  const description = await readFile(join(folder, "package.json"), "utf8").catch(() => undefined);
  if (description === undefined) return undefined;
  const { exports } = JSON.parse(description) as { exports: Readonly<Record<string, { import: string }>> };
  const address = pathToFileURL(join(folder, exports["./core"]!.import)).href;
  const { initialize, compareDocuments } = (await import(address)) as Docxodus;
  await initialize();
  return compareDocuments;
}
