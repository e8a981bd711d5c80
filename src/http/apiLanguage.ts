/** The language in which the API words problems: by `Accept-Language`, Kazakh when it names none of ours. */
import type { Request, Response } from "express";
import { interfaceLanguages, type InterfaceLanguage } from "../wording.js";

/** Says in the answer which language was chosen, and that another reader may get another one. */
export function speakApiLanguage(request: Request, response: Response): InterfaceLanguage {
  const preferred = request.acceptsLanguages(...interfaceLanguages);
  const language = interfaceLanguages.find((one) => one === preferred) ?? "kk";
  response.vary("Accept-Language").set("Content-Language", language);
  return language;
}
