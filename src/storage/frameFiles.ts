/** `templates/agreements/<level>.yaml` → the frame of each agreement level. */
import { join } from "node:path";
import { frameSchema, type Frame } from "../agreement/frame.js";
import { levels, type Level } from "../library/vocabulary.js";
import { parseFile } from "../library/parseFile.js";
import { readOwnFile } from "./ownFile.js";
import { loadTextFiles } from "./textFiles.js";

/** Throws an Error that names the file and the line: a frame is part of the program. */
export async function loadFrames(folder: string): Promise<Record<Level, Frame>> {
  const texts = await loadTextFiles(folder);
  const frames = levels.map((level) => {
    const file = `${level}.yaml`;
    return [level, readOwnFile(parseFile(texts.get(file) ?? "", frameSchema, join(folder, file)))] as const;
  });
  return Object.fromEntries(frames) as Record<Level, Frame>;
}
