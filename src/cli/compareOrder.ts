/** Arguments of `kelisim compare` → what is asked for. */
import type { RevisionPolicy } from "../actions/compareSides.js";
import type { TableLanguage } from "../actions/showComparison.js";
import type { Translate } from "../wording.js";
import { WrongUsage } from "./command.js";
import { optionsOf } from "./commandLine.js";

export interface CompareOrder {
  readonly before: string;
  readonly after: string;
  /** Files to write; `json` may be «-» for standard output. */
  readonly json: string | undefined;
  readonly html: string | undefined;
  readonly table: string | undefined;
  readonly word: string | undefined;
  readonly tableLanguage: TableLanguage;
  readonly author: string;
  /** ISO 8601. */
  readonly date: string;
  readonly revisions: RevisionPolicy;
  readonly isForced: boolean;
}

export interface CompareChoices {
  readonly revisionPolicies: readonly RevisionPolicy[];
  readonly tableLanguages: readonly TableLanguage[];
}

/** Throws WrongUsage. */
export function readCompareOrder(
  args: readonly string[],
  translate: Translate,
  { revisionPolicies, tableLanguages }: CompareChoices,
): CompareOrder {
  const options = {
    json: { type: "string" },
    html: { type: "string" },
    table: { type: "string" },
    word: { type: "string" },
    "table-language": { type: "string", default: "both" },
    author: { type: "string", default: "Kelisim" },
    date: { type: "string" },
    revisions: { type: "string", default: "accept" },
    replace: { type: "boolean", default: false },
  } as const;
  const { values, positionals } = optionsOf(args, options);
  const [before, after, ...surplus] = positionals;
  if (before === undefined || after === undefined || surplus.length > 0) {
    throw new WrongUsage(translate("cli.compare.two-sides"));
  }
  const oneOf = <T extends string>(option: string, value: string, allowed: readonly T[]): T => {
    const found = allowed.find((one) => one === value);
    if (found === undefined)
      throw new WrongUsage(translate("cli.compare.wrong-choice", { option, value, allowed }));
    return found;
  };
  return {
    before,
    after,
    json: values.json,
    html: values.html,
    table: values.table,
    word: values.word,
    tableLanguage: oneOf("table-language", values["table-language"], tableLanguages),
    author: values.author,
    date: dateOf(values.date, translate),
    revisions: oneOf("revisions", values.revisions, revisionPolicies),
    isForced: values.replace,
  };
}

/** A day is its beginning; nothing is now. */
function dateOf(written: string | undefined, translate: Translate): string {
  const date = written === undefined ? new Date() : new Date(written);
  const isDate = written === undefined || /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?Z?)?$/.test(written);
  if (!isDate || Number.isNaN(date.getTime()))
    throw new WrongUsage(translate("cli.compare.wrong-date", { value: written }));
  return `${date.toISOString().slice(0, 19)}Z`;
}
