/** The service, as `npm start` runs it: `kelisim serve` in the language of the locale. */
import { WrongUsage } from "./cli/command.js";
import { chosenLanguage } from "./cli/commandLine.js";
import { serveCommand } from "./cli/serve.js";
import { openTerminal } from "./cli/terminal.js";

const terminal = await openTerminal(chosenLanguage([], process.env) ?? "ru");
try {
  process.exitCode = await serveCommand.run(process.argv.slice(2), terminal);
} catch (error) {
  if (!(error instanceof WrongUsage)) throw error;
  terminal.tell(terminal.translate("cli.wrong-usage", { reason: error.message }));
  process.exitCode = 2;
}
