/**
 * Scaffold + topic → the text of a new clause file to write in.
 *
 * The text can be read as a clause at once. What is still to be written says so itself, and
 * `library check` lists it: the rule `text-to-fill`, and a norm that nobody has read yet.
 */
import type { Topic } from "./topics.js";

/** `scaffold`: `templates/clauses/new.yaml`, with %id%, %topic%, %kk% and %ru% in the place of names. */
export function newClause(scaffold: string, id: string, topic: Topic): string {
  // A title may hold a colon or a comma.
  const names: Record<string, string> = {
    id,
    topic: topic.id,
    kk: JSON.stringify(topic.kk),
    ru: JSON.stringify(topic.ru),
  };
  return scaffold.replaceAll(/%(\w+)%/g, (mark, name: string) => names[name] ?? mark);
}
