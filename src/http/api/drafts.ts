/** `/assemble`, `/export`: a plan → its agreement with problems, or its Word file. */
import { checkPlan } from "../../actions/checkPlan.js";
import { exportWord, readExportRequest } from "../../actions/exportWord.js";
import type { Kelisim } from "../../actions/kelisim.js";
import { problemMessage } from "../../actions/problemMessage.js";
import { Invalid } from "../../actions/refusals.js";
import { callerOf } from "../../web/callerOf.js";
import type { Resource } from "../../web/resource.js";
import { sendWord } from "../../web/sendWord.js";
import type { Wording } from "../app.js";
import { speakApiLanguage } from "../apiLanguage.js";
import { jsonText, readJsonText } from "../requestBody.js";

export function draftResources(kelisim: Kelisim, wording: Wording, largestBody: number): Resource[] {
  return [
    {
      path: "/assemble",
      needs: { post: "plans.assemble" },
      post: [
        ...readJsonText(largestBody),
        (request, response) => {
          const { value, problems } = checkPlan(kelisim, jsonText(request.body));
          if (!value) throw new Invalid(problems);
          const language = speakApiLanguage(request, response);
          const message = problemMessage(language, wording(language), kelisim.library.sources);
          response.json({
            document: value.document,
            problems: problems.map((problem) => ({ ...problem, message: message(problem) })),
          });
        },
      ],
    },
    {
      path: "/export",
      needs: { post: "plans.assemble" },
      post: [
        ...readJsonText(largestBody),
        async (request, response) => {
          const { plan, ...format } = readExportRequest(jsonText(request.body), callerOf(request));
          sendWord(response, await exportWord(kelisim, plan, format));
        },
      ],
    },
  ];
}
