/** A collective agreement with every clause in the strong position, and the same with many times the provisions. */
import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { draftSchema, type Draft } from "../../src/agreement/draft.js";
import { frameSchema, type Frame } from "../../src/agreement/frame.js";
import type { Clause } from "../../src/library/clause.js";
import { buildLibrary, type Library } from "../../src/library/library.js";
import { loadClauseFiles } from "../../src/storage/clauseFiles.js";
import { clausesFolder } from "../../src/storage/projectFolders.js";

export interface FullDraft {
  readonly draft: Draft;
  readonly library: Library;
  readonly frame: Frame;
}

export async function fullDraft(times = 1): Promise<FullDraft> {
  const { value: library } = buildLibrary(await loadClauseFiles(clausesFolder));
  const frameFile = new URL("../../templates/agreements/enterprise.yaml", import.meta.url);
  const frame = frameSchema.parse(parse(await readFile(frameFile, "utf8")));
  const clauses = [...library.clauses.values()].filter(({ levels }) => levels.includes("enterprise"));
  return {
    draft: draftSchema.parse({
      kelisim: 1,
      level: "enterprise",
      unanswered: "recommended",
      clauses: clauses.map(({ id }) => ({ clause: id, position: "strong" })),
    }),
    library: times === 1 ? library : withProvisions(library, times),
    frame,
  };
}

/** Every provision `times` times under ids of its own; references still lead to the first. */
function withProvisions(library: Library, times: number): Library {
  const clauses = [...library.clauses].map(([id, clause]): [string, Clause] => {
    const copies = Array.from({ length: times - 1 }, (_, copy) =>
      clause.provisions
        .filter((provision) => !provision.lists_terms)
        .map((provision) => ({ ...provision, id: `${provision.id}-copy-${String(copy)}` })),
    );
    return [id, { ...clause, provisions: [...clause.provisions, ...copies.flat()] }];
  });
  return { ...library, clauses: new Map(clauses) };
}
