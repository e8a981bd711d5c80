/**
 * Texts of `clauses/` → the library, and each file as it was read: what the editorial rules
 * need in order to point into it.
 */
import { problem, type Checked, type Problem } from "../problems.js";
import type { Clause } from "./clause.js";
import type { Library, LibraryFile } from "./library.js";
import { parseClause } from "./parseClause.js";
import { parseFile, type ParsedFile } from "./parseFile.js";
import { sourcesFileSchema } from "./sources.js";
import { topicsFileSchema, type Topic, type TopicsFile } from "./topics.js";
import type { Places } from "./yamlPlaces.js";

export interface ClauseFile extends ParsedFile<Clause> {
  /** `participation/advance-notice.yaml`. */
  readonly path: string;
  /** `participation`. */
  readonly folder: string;
  /** `advance-notice`. */
  readonly name: string;
}

export interface ReadLibrary {
  readonly library: Library;
  readonly clauseFiles: readonly ClauseFile[];
  /** False when the file is missing or refused: its names are then unknown, and not wrong. */
  readonly hasTopics: boolean;
  readonly hasSources: boolean;
  readonly problems: readonly Problem[];
}

const CLAUSE_PATH = /^([^/]+)\/([^/]+)\.yaml$/;

export function readLibrary(files: readonly LibraryFile[]): ReadLibrary {
  const topics = only(files, "topics.yaml", (text, path) => parseFile(text, topicsFileSchema, path));
  const sources = only(files, "sources.yaml", (text, path) => parseFile(text, sourcesFileSchema, path));
  const clauseFiles = files.flatMap(clauseFile);
  const topicList = topics.value?.topics ?? [];
  const clauses = clausesById(clauseFiles, topicList);

  return {
    library: {
      clauses: clauses.byId,
      topics: topicList,
      groups: new Map(Object.entries(topics.value?.groups ?? {})),
      sources: {
        acts: new Map(Object.entries(sources.value?.acts ?? {})),
        practice: new Map(Object.entries(sources.value?.practice ?? {})),
      },
    },
    clauseFiles,
    hasTopics: topics.value !== undefined,
    hasSources: sources.value !== undefined,
    problems: [
      ...files.flatMap(misplaced),
      ...topics.problems,
      ...(topics.value && topics.places ? topicProblems(topics.value, topics.places) : []),
      ...sources.problems,
      ...clauseFiles.flatMap(({ problems }) => problems),
      ...clauses.problems,
    ],
  };
}

function only<T>(
  files: readonly LibraryFile[],
  path: string,
  parse: (text: string, path: string) => ParsedFile<T>,
): Checked<T | undefined> & { places?: Places } {
  const file = files.find((one) => one.path === path);
  return file
    ? parse(file.text, path)
    : { value: undefined, problems: [problem("library-file-missing", { file: path })] };
}

function clauseFile({ path, text }: LibraryFile): ClauseFile[] {
  const [, folder, name] = CLAUSE_PATH.exec(path) ?? [];
  if (folder === undefined || name === undefined) return [];
  return [{ ...parseClause(text, path), path, folder, name }];
}

/** A file that lies elsewhere would be left out without a word. */
function misplaced({ path }: LibraryFile): Problem[] {
  const isKnown = path === "topics.yaml" || path === "sources.yaml" || CLAUSE_PATH.test(path);
  return isKnown ? [] : [problem("library-file-misplaced", { file: path })];
}

/** Clauses of one topic keep the order of their files. Of two clauses with one id the first stays. */
function clausesById(
  files: readonly ClauseFile[],
  topics: readonly Topic[],
): { byId: Map<string, Clause>; problems: Problem[] } {
  const place = new Map(topics.map(({ id }, index) => [id, index]));
  const read = files.flatMap(({ value: clause, places, path }) => (clause ? [{ clause, places, path }] : []));
  const placeOf = ({ clause }: { clause: Clause }): number => place.get(clause.topic) ?? topics.length;

  const byId = new Map<string, Clause>();
  const pathOf = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { clause, places, path } of read.sort((a, b) => placeOf(a) - placeOf(b))) {
    const other = pathOf.get(clause.id);
    if (other !== undefined) {
      problems.push(problem("clause-id-twice", places.valueAt(["id"]), { id: clause.id, other }));
      continue;
    }
    byId.set(clause.id, clause);
    pathOf.set(clause.id, path);
  }
  return { byId, problems };
}

function topicProblems({ topics, groups }: TopicsFile, places: Places): Problem[] {
  const seen = new Set<string>();
  return topics.flatMap(({ id, group }, index): Problem[] => {
    const isTwice = seen.has(id);
    seen.add(id);
    const idPlace = places.valueAt(["topics", index, "id"]);
    const groupPlace = places.valueAt(["topics", index, "group"]);
    return [
      ...(isTwice ? [problem("topic-twice", idPlace, { topic: id })] : []),
      ...(Object.hasOwn(groups, group)
        ? []
        : [problem("topic-group-unknown", groupPlace, { topic: id, group })]),
    ];
  });
}
