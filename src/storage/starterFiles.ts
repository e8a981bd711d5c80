/** `templates/drafts/<name>.yaml` → the ready plans, as text and as drafts. */
import { join } from "node:path";
import type { Draft } from "../agreement/draft.js";
import { parseDraft } from "../agreement/parseDraft.js";
import { readOwnFile } from "./ownFile.js";
import { loadTextFiles } from "./textFiles.js";

export interface StarterFile {
  readonly name: string;
  readonly text: string;
  readonly draft: Draft;
}

/** In the order of their names. Throws an Error that names the file and the line. */
export async function loadStarters(folder: string): Promise<StarterFile[]> {
  const texts = await loadTextFiles(folder);
  return [...texts]
    .filter(([file]) => file.endsWith(".yaml"))
    .map(([file, text]) => ({
      name: file.slice(0, -".yaml".length),
      text,
      draft: readOwnFile(parseDraft(text, join(folder, file))),
    }));
}
