/**
 * Body of a request with files (multipart/form-data) → its files and fields, or a refusal.
 *
 * Files stay in memory and are forgotten with the request; how many and how large they may be is
 * said here, and what is inside them is judged by the reader.
 */
import type { Request, RequestHandler } from "express";
import multer from "multer";
import { largestFile } from "../../actions/compareSides.js";
import { HttpRefusal } from "../httpRefusals.js";

export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const mostFields = 10;
/** A plan with every clause and all answers is about 60 KB. */
const largestField = 1024 * 1024;

/** Handlers to stand before the one that calls `uploadOf`. `files`: names of the fields that hold one file each. */
export function readUpload(files: readonly string[]): RequestHandler[] {
  const upload = multer({
    storage: multer.memoryStorage(),
    // Browsers and curl send the names of files in UTF-8.
    defParamCharset: "utf8",
    limits: {
      fileSize: largestFile,
      files: files.length,
      fields: mostFields,
      fieldSize: largestField,
      fieldNameSize: 100,
      parts: files.length + mostFields,
    },
  }).fields(files.map((name) => ({ name, maxCount: 1 })));
  return [
    refuseOtherTypes,
    (request, response, next) => upload(request, response, (error) => next(mendable(error))),
  ];
}

const refuseOtherTypes: RequestHandler = (request, _response, next) => {
  if (!request.is("multipart/form-data")) {
    throw new HttpRefusal("unsupported-media-type", { accepted: "multipart/form-data" });
  }
  next();
};

/** What the parser found wrong, as the parsers of Express say it: too large, or not to be read. */
function mendable(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const isTooLarge =
    error instanceof multer.MulterError && /^LIMIT_(?:FILE_SIZE|FIELD_VALUE)$/.test(error.code);
  return isTooLarge
    ? Object.assign(new Error(error.message, { cause: error }), { type: "entity.too.large" })
    : Object.assign(new Error(error.message, { cause: error }), { status: 400 });
}

export interface Upload {
  readonly file: (name: string) => UploadedFile | undefined;
  readonly field: (name: string) => string | undefined;
}

export function uploadOf(request: Request): Upload {
  const files = request.files as Record<string, Express.Multer.File[]> | undefined;
  const fields = (request.body ?? {}) as Record<string, unknown>;
  return {
    file: (name) => {
      const [found] = files?.[name] ?? [];
      return found && { name: found.originalname, bytes: new Uint8Array(found.buffer) };
    },
    field: (name) => {
      const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
      return typeof value === "string" && value !== "" ? value : undefined;
    },
  };
}

/** A field that takes one of a few values. Throws HttpRefusal. */
export function choiceOf<T extends string>(upload: Upload, name: string, allowed: readonly T[], usual: T): T {
  const value = upload.field(name);
  const found = value === undefined ? usual : allowed.find((one) => one === value);
  if (found === undefined) {
    throw new HttpRefusal("wrong-query", {}, [{ code: "wrong-value", parameter: name, allowed }]);
  }
  return found;
}
