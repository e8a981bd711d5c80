/** Reads everything the actions need, once, at the start of a command or of the service. */
import type { Kelisim } from "../actions/kelisim.js";
import { buildLibrary } from "../library/library.js";
import { levels } from "../library/vocabulary.js";
import type { Checked } from "../problems.js";
import { parseWordStyle } from "../rendering/word/wordStyle.js";
import { clausePacksIn } from "../config.js";
import { loadClauseFiles } from "../storage/clauseFiles.js";
import { fingerprintOf } from "../storage/fingerprint.js";
import { loadFrames } from "../storage/frameFiles.js";
import { loadPackFiles } from "../storage/packFiles.js";
import { clausesFolder, framesFolder, startersFolder, wordStyleFile } from "../storage/projectFolders.js";
import { loadStarters } from "../storage/starterFiles.js";
import { readWordStyleFile } from "../storage/wordStyleFile.js";

/**
 * The problems are those of the clause files and packs: a clause with a mistake is left out.
 * `packFolders`: those of the environment, unless told otherwise.
 */
export async function loadKelisim(packFolders = clausePacksIn(process.env)): Promise<Checked<Kelisim>> {
  const [clauseFiles, packs, frames, starters, wordStyle] = await Promise.all([
    loadClauseFiles(clausesFolder),
    loadPackFiles(packFolders),
    loadFrames(framesFolder),
    loadStarters(startersFolder),
    readWordStyleFile(wordStyleFile),
  ]);
  const { value: library, problems } = buildLibrary(clauseFiles, packs.value);
  // From the widest agreement to the single enterprise.
  starters.sort((a, b) => levels.indexOf(a.draft.level) - levels.indexOf(b.draft.level));
  return {
    value: {
      library,
      frames,
      starters: new Map(starters.map((starter) => [starter.name, starter])),
      wordStyle: parseWordStyle(wordStyle),
      fingerprintOf,
    },
    problems: [...packs.problems, ...problems],
  };
}
