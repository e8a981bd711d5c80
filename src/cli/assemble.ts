/** `kelisim assemble PLAN --json`: the assembled document and its problems, for other programs. */
import { checkPlan } from "../actions/checkPlan.js";
import { problemMessage } from "../actions/problemMessage.js";
import { WrongUsage, type Command } from "./command.js";
import { optionsOf } from "./commandLine.js";
import { loadKelisim } from "./loadKelisim.js";
import { readPlanFile } from "./planFile.js";
import { tellLibraryProblems, tellProblems } from "./tellProblems.js";

export const assembleCommand: Command = {
  usage: ["cli.assemble.usage"],
  async run(args, terminal) {
    const { translate, language, print, tell } = terminal;
    const { values, positionals } = optionsOf(args, { json: { type: "boolean" } } as const);
    if (!values.json) throw new WrongUsage(translate("cli.assemble.json-only"));

    const { value: kelisim, problems: libraryProblems } = await loadKelisim();
    const { file, text } = await readPlanFile(positionals, kelisim, translate);
    const { value, problems } = checkPlan(kelisim, text, file);
    const message = problemMessage(language, translate, kelisim.library.sources);
    tellLibraryProblems(libraryProblems, terminal);
    if (!value) {
      tellProblems(problems, message, terminal);
      tell(translate("cli.plan.refused"));
      return 1;
    }
    const worded = problems.map((problem) => ({ ...problem, message: message(problem) }));
    print(JSON.stringify({ document: value.document, problems: worded }, null, 2));
    return problems.some(({ severity }) => severity === "error") ? 1 : 0;
  },
};
