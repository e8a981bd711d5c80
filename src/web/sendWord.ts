/** A Word file → an answer that a browser saves under a readable name. */
import type { Response } from "express";
import type { WordFile } from "../actions/exportWord.js";

export function sendWord(response: Response, { name, plainName, mediaType, bytes }: WordFile): void {
  response
    .set("Content-Disposition", `attachment; filename="${plainName}"; filename*=UTF-8''${encoded(name)}`)
    .set("Cache-Control", "no-store")
    .type(mediaType)
    .send(Buffer.from(bytes));
}

/** RFC 8187: what encodeURIComponent leaves alone and the header does not allow. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
