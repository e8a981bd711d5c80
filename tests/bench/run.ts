/** `npm run bench`: every bench, or those named: `npm run bench -- export`. */
import { benchComparison } from "./comparisonBench.js";
import { benchExport } from "./exportBench.js";
import { benchLibrary } from "./libraryBench.js";
import { benchRead } from "./readBench.js";
import { printRows, type Row } from "./rows.js";
import { benchStorage } from "./storageBench.js";

const benches: Readonly<Record<string, () => Promise<Row[]>>> = {
  library: benchLibrary,
  export: benchExport,
  read: benchRead,
  storage: benchStorage,
  comparison: benchComparison,
};

const asked = process.argv.slice(2);
for (const [name, bench] of Object.entries(benches)) {
  if (asked.length === 0 || asked.includes(name)) printRows(name, await bench());
}
