/**
 * Texts of `clauses/` and of packs → the library, and each file as it was read: what the
 * editorial rules need in order to point into it.
 */
import { problem, type Problem } from "../problems.js";
import type { PackagesFile } from "./clausePackage.js";
import type { Library } from "./library.js";
import type { LibraryFile } from "./libraryFile.js";
import type { Pack, PackFiles } from "./pack.js";
import type { ParsedFile } from "./parseFile.js";
import {
  readFolder,
  readManifest,
  type AttachmentFile,
  type ClauseFile,
  type ReadFile,
  type ReadFolder,
} from "./readFiles.js";
import { readSources } from "./readSources.js";
import type { Topic, TopicsFile } from "./topics.js";

export interface ReadLibrary {
  readonly library: Library;
  /** Without those that a pack replaces. */
  readonly clauseFiles: readonly ClauseFile[];
  readonly attachmentFiles: readonly AttachmentFile[];
  readonly packagesFile: ParsedFile<PackagesFile> | undefined;
  /** False when the file is missing or refused: its names are then unknown, and not wrong. */
  readonly hasTopics: boolean;
  readonly hasSources: boolean;
  readonly problems: readonly Problem[];
}

const OWN_FILES = ["topics.yaml", "sources.yaml", "packages.yaml"];
const PACK_FILES = ["pack.yaml", "sources.yaml"];

export function readLibrary(files: readonly LibraryFile[], packs: readonly PackFiles[] = []): ReadLibrary {
  const own = readFolder(files, OWN_FILES);
  const fromPacks = packs.map(readPack);
  const folders = [own, ...fromPacks];
  const topics = own.topics?.value?.topics ?? [];
  const sources = readSources(folders);
  const clauses = inForce(
    folders.flatMap((one) => one.clauses),
    clauseCodes,
  );
  const attachments = inForce(
    folders.flatMap((one) => one.attachments),
    attachmentCodes,
  );

  return {
    library: {
      clauses: valuesById(inOrderOf(topics, clauses.files)),
      attachments: valuesById(attachments.files),
      packages: new Map(own.packages?.value?.packages.map((one) => [one.id, one])),
      topics,
      groups: new Map(Object.entries(own.topics?.value?.groups ?? {})),
      sources: sources.value,
      packOf: packsById([...clauses.files, ...attachments.files]),
    },
    clauseFiles: clauses.files,
    attachmentFiles: attachments.files,
    packagesFile: own.packages,
    hasTopics: own.topics?.value !== undefined,
    hasSources: sources.isComplete,
    problems: [
      ...folders.flatMap(({ problems }) => problems),
      ...missing(own),
      ...(own.topics ? topicProblems(own.topics) : []),
      ...(own.packages?.problems ?? []),
      ...sources.problems,
      ...clauses.problems,
      ...attachments.problems,
    ],
  };
}

function readPack({ place, files }: PackFiles): ReadFolder {
  const { pack, problems } = readManifest(files, place);
  // Nobody would know whose text it is.
  if (!pack) return { ...readFolder([], []), problems };
  const folder = readFolder(files, PACK_FILES, pack);
  return { ...folder, problems: [...problems, ...folder.problems] };
}

function missing(own: ReadFolder): Problem[] {
  const demanded = { "topics.yaml": own.topics, "sources.yaml": own.sources };
  return Object.entries(demanded).flatMap(([file, read]) =>
    read ? [] : [problem("library-file-missing", { file })],
  );
}

const clauseCodes = { twice: "clause-id-twice", replaces: "pack-replaces-clause" } as const;
const attachmentCodes = { twice: "attachment-id-twice", replaces: "pack-replaces-attachment" } as const;

/**
 * Of two files of one folder with one id the first stands; of two folders the later one, and
 * that is said. A file that cannot be read stays: its words are still checked.
 */
function inForce<T extends { readonly id: string }>(
  files: readonly ReadFile<T>[],
  codes: typeof clauseCodes | typeof attachmentCodes,
): { files: ReadFile<T>[]; problems: Problem[] } {
  const problems = files.flatMap((file) => file.problems);
  const byId = new Map<string, ReadFile<T>>();
  for (const file of files) {
    const { value, places, pack } = file;
    if (!value) continue;
    const other = byId.get(value.id);
    const details = { id: value.id, other: other?.path };
    if (other?.pack === pack && other) {
      problems.push(problem(codes.twice, places.valueAt(["id"]), details));
      continue;
    }
    if (other) {
      const said = { ...details, pack: pack?.name, version: pack?.version };
      problems.push(problem(codes.replaces, places.valueAt(["id"]), said));
    }
    byId.set(value.id, file);
  }
  const standing = new Set(byId.values());
  return { files: files.filter((file) => !file.value || standing.has(file)), problems };
}

/** Clauses of one topic keep the order of their files. */
function inOrderOf(topics: readonly Topic[], files: readonly ClauseFile[]): ClauseFile[] {
  const place = new Map(topics.map(({ id }, index) => [id, index]));
  const placeOf = ({ value }: ClauseFile): number => place.get(value?.topic ?? "") ?? topics.length;
  return [...files].sort((a, b) => placeOf(a) - placeOf(b));
}

function valuesById<T extends { readonly id: string }>(files: readonly ReadFile<T>[]): Map<string, T> {
  return new Map(files.flatMap(({ value }) => (value ? [[value.id, value] as const] : [])));
}

function packsById(files: readonly ReadFile<{ readonly id: string }>[]): Map<string, Pack> {
  return new Map(files.flatMap(({ value, pack }) => (value && pack ? [[value.id, pack] as const] : [])));
}

function topicProblems({ value, problems, places }: ParsedFile<TopicsFile>): Problem[] {
  const seen = new Set<string>();
  const found = (value?.topics ?? []).flatMap(({ id, group }, index): Problem[] => {
    const isTwice = seen.has(id);
    seen.add(id);
    const idPlace = places.valueAt(["topics", index, "id"]);
    const groupPlace = places.valueAt(["topics", index, "group"]);
    return [
      ...(isTwice ? [problem("topic-twice", idPlace, { topic: id })] : []),
      ...(value && Object.hasOwn(value.groups, group)
        ? []
        : [problem("topic-group-unknown", groupPlace, { topic: id, group })]),
    ];
  });
  return [...problems, ...found];
}
