/**
 * Files of one folder (the library, or a pack) → each of them as it was read, and which file
 * has no business there.
 */
import { problem, type Problem } from "../problems.js";
import { attachmentSchema, type Attachment } from "./attachment.js";
import type { Clause } from "./clause.js";
import { packagesFileSchema, type PackagesFile } from "./clausePackage.js";
import type { LibraryFile } from "./libraryFile.js";
import { packSchema, type Pack } from "./pack.js";
import { parseClause } from "./parseClause.js";
import { parseFile, type ParsedFile } from "./parseFile.js";
import { sourcesFileSchema, type SourcesFile } from "./sources.js";
import { topicsFileSchema, type TopicsFile } from "./topics.js";

export interface ReadFile<T> extends ParsedFile<T> {
  /** `participation/advance-notice.yaml`; in a pack with the folder of the pack before it. */
  readonly path: string;
  /** `participation`. */
  readonly folder: string;
  /** `advance-notice`. */
  readonly name: string;
  readonly pack: Pack | undefined;
}

export type ClauseFile = ReadFile<Clause>;
export type AttachmentFile = ReadFile<Attachment>;

/** Everything that was read in one folder. */
export interface ReadFolder {
  readonly pack: Pack | undefined;
  readonly clauses: readonly ClauseFile[];
  readonly attachments: readonly AttachmentFile[];
  readonly sources: ParsedFile<SourcesFile> | undefined;
  readonly topics: ParsedFile<TopicsFile> | undefined;
  readonly packages: ParsedFile<PackagesFile> | undefined;
  readonly problems: readonly Problem[];
}

const ATTACHMENTS = "attachments";
const IN_FOLDER = /^([^/]+)\/([^/]+)\.yaml$/;

/** `names`: the files that may lie beside the folders of clauses. */
export function readFolder(files: readonly LibraryFile[], names: readonly string[], pack?: Pack): ReadFolder {
  const shown = (path: string): string => (pack ? `${pack.place}/${path}` : path);
  const only = <T>(name: string, parse: (text: string, path: string) => ParsedFile<T>) => {
    const file = names.includes(name) ? files.find(({ path }) => path === name) : undefined;
    return file && parse(file.text, shown(name));
  };
  const below = files.flatMap(({ path, text }) => {
    const [, folder, name] = IN_FOLDER.exec(path) ?? [];
    return folder === undefined || name === undefined
      ? []
      : [{ text, path: shown(path), folder, name, pack }];
  });

  return {
    pack,
    clauses: below
      .filter(({ folder }) => folder !== ATTACHMENTS)
      .map(({ text, ...place }) => ({ ...parseClause(text, place.path), ...place })),
    attachments: below
      .filter(({ folder }) => folder === ATTACHMENTS)
      .map(({ text, ...place }) => ({ ...parseFile(text, attachmentSchema, place.path), ...place })),
    sources: only("sources.yaml", (text, path) => parseFile(text, sourcesFileSchema, path)),
    topics: only("topics.yaml", (text, path) => parseFile(text, topicsFileSchema, path)),
    packages: only("packages.yaml", (text, path) => parseFile(text, packagesFileSchema, path)),
    // A file that lies elsewhere would be left out without a word.
    problems: files
      .filter(({ path }) => !names.includes(path) && !IN_FOLDER.test(path))
      .map(({ path }) => problem("library-file-misplaced", { file: shown(path) })),
  };
}

/** The manifest of a pack; undefined, with a problem, when it is missing or wrong. */
export function readManifest(
  files: readonly LibraryFile[],
  place: string,
): { pack: Pack | undefined; problems: readonly Problem[] } {
  const path = `${place}/pack.yaml`;
  const file = files.find((one) => one.path === "pack.yaml");
  if (!file) return { pack: undefined, problems: [problem("pack-without-manifest", { file: path })] };
  const { value, problems } = parseFile(file.text, packSchema, path);
  return { pack: value && { ...value, place }, problems };
}
