/** The file of a clause: its name and its folder. */
import type { ClauseRule } from "./rule.js";
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

export const placeRules = {
  "clause-id-not-file-name": idNotFileName,
  "clause-topic-unknown": topicUnknown,
  "clause-folder-wrong": folderWrong,
} satisfies Record<string, ClauseRule>;
