/** Reads everything the actions need, once, at the start of a command or of the service. */
import type { Kelisim } from "../actions/kelisim.js";
import { buildLibrary } from "../library/library.js";
import { levels } from "../library/vocabulary.js";
import type { Checked } from "../problems.js";
import { parseWordStyle } from "../rendering/word/wordStyle.js";
import { loadClauseFiles } from "../storage/clauseFiles.js";
import { loadFrames } from "../storage/frameFiles.js";
import { clausesFolder, framesFolder, startersFolder, wordStyleFile } from "../storage/projectFolders.js";
import { loadStarters } from "../storage/starterFiles.js";
import { readWordStyleFile } from "../storage/wordStyleFile.js";

/** The problems are those of the clause files: a clause with a mistake is left out. */
export async function loadKelisim(): Promise<Checked<Kelisim>> {
  const [clauseFiles, frames, starters, wordStyle] = await Promise.all([
    loadClauseFiles(clausesFolder),
    loadFrames(framesFolder),
    loadStarters(startersFolder),
    readWordStyleFile(wordStyleFile),
  ]);
  const { value: library, problems } = buildLibrary(clauseFiles);
  // From the widest agreement to the single enterprise.
  starters.sort((a, b) => levels.indexOf(a.draft.level) - levels.indexOf(b.draft.level));
  return {
    value: {
      library,
      frames,
      starters: new Map(starters.map((starter) => [starter.name, starter])),
      wordStyle: parseWordStyle(wordStyle),
    },
    problems,
  };
}
