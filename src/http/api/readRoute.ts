/** `/read`: an agreement in a file → its provisions, and what was not read. Nothing is kept. */
import { readFile, readViews, unprocessedText } from "../../actions/readFile.js";
import type { Convert } from "../../reading/readAgreement.js";
import type { Resource } from "../../web/resource.js";
import type { Wording } from "../app.js";
import { speakApiLanguage } from "../apiLanguage.js";
import { HttpRefusal } from "../httpRefusals.js";
import { inWords } from "./fileRefusal.js";
import { choiceOf, readUpload, uploadOf } from "./upload.js";

export function readResource(wording: Wording, convert: Convert): Resource {
  return {
    path: "/read",
    needs: { post: "files.read" },
    post: [
      ...readUpload(["file"]),
      async (request, response) => {
        const translate = wording(speakApiLanguage(request, response));
        const upload = uploadOf(request);
        const file = upload.file("file");
        if (!file) {
          throw new HttpRefusal("wrong-query", {}, [
            { code: "wrong-value", parameter: "file", allowed: ["docx", "pdf", "txt", "md"] },
          ]);
        }
        const view = choiceOf(upload, "view", readViews, "accepted");
        const agreement = await inWords(translate, file.name, () => readFile({ ...file, view }, convert));
        const unprocessed = agreement.unprocessed.map((one) => ({
          ...one,
          message: unprocessedText(translate, one),
        }));
        response.set("Cache-Control", "no-store").json({ ...agreement, unprocessed });
      },
    ],
  };
}
