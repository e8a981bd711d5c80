/** The file of a clause: its name, its folder, and the acts and sources it names. */
import type { LegalReference } from "../vocabulary.js";
import type { Clause } from "../clause.js";
import { isNumberParameter } from "../parameter.js";
import type { Path } from "../yamlPlaces.js";
import type { ClauseRule, Finding } from "./rule.js";
import { unknownName } from "./unknownName.js";

const idNotFileName: ClauseRule = ({ id }, { fileName }) =>
  id === fileName ? [] : [{ at: ["id"], details: { id, fileName } }];

const topicUnknown: ClauseRule = ({ topic }, { library }) => {
  const topics = library.topics.map(({ id }) => id);
  return topics.includes(topic) ? [] : [unknownName(["topic"], "topic", topic, topics)];
};

const folderWrong: ClauseRule = ({ topic }, { library, folder }) => {
  const group = library.topics.find(({ id }) => id === topic)?.group;
  return group === undefined || group === folder
    ? []
    : [{ at: ["topic"], details: { topic, group, folder } }];
};

const actUnknown: ClauseRule = (clause, { library }) =>
  [...legalReferences(clause)].flatMap(({ at, norm }): Finding[] =>
    library.sources.acts.has(norm.act)
      ? []
      : [unknownName([...at, "act"], "act", norm.act, library.sources.acts.keys())],
  );

const practiceSourceUnknown: ClauseRule = ({ parameters }, { library }) =>
  Object.entries(parameters).flatMap(([name, { practice }]) =>
    practice.flatMap(({ source }, index): Finding[] => {
      const known = library.sources.practice;
      if (known.has(source)) return [];
      return [unknownName(["parameters", name, "practice", index, "source"], "source", source, known.keys())];
    }),
  );

function* legalReferences(clause: Clause): Generator<{ at: Path; norm: LegalReference }> {
  yield* each(["legal_basis"], clause.legal_basis);
  for (const [index, term] of clause.terms.entries())
    yield* each(["terms", index, "legal_basis"], term.legal_basis);
  for (const [index, { legal_basis }] of clause.provisions.entries()) {
    yield* each(["provisions", index, "legal_basis"], legal_basis);
  }
  for (const [name, parameter] of Object.entries(clause.parameters)) {
    if (!isNumberParameter(parameter)) continue;
    for (const bound of ["at_least", "at_most"] as const) {
      const norm = parameter[bound]?.legal_basis;
      if (norm) yield { at: ["parameters", name, bound, "legal_basis"], norm };
    }
  }
}

function* each(at: Path, norms: readonly LegalReference[]): Generator<{ at: Path; norm: LegalReference }> {
  for (const [index, norm] of norms.entries()) yield { at: [...at, index], norm };
}

export const placeRules = {
  "clause-id-not-file-name": idNotFileName,
  "clause-topic-unknown": topicUnknown,
  "clause-folder-wrong": folderWrong,
  "act-unknown": actUnknown,
  "practice-source-unknown": practiceSourceUnknown,
} satisfies Record<string, ClauseRule>;
