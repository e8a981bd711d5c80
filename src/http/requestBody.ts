/**
 * Body of a request → its text, or a refusal. The one place where bodies of the API are read.
 *
 * Bodies stay text here: the actions parse them, so that a mistake is reported with its line.
 */
import express, { type RequestHandler } from "express";
import { HttpRefusal } from "./httpRefusals.js";
import { jsonMistake } from "./jsonMistake.js";

/** Handlers to stand before the one that calls `jsonText`. `limit`: bytes. */
export function readJsonText(limit: number): RequestHandler[] {
  return [refuseOtherTypes, express.text({ type: JSON_TYPES, limit, defaultCharset: "utf-8" })];
}

const JSON_TYPES = ["application/json", "application/*+json"];

const refuseOtherTypes: RequestHandler = (request, _response, next) => {
  if (request.is(JSON_TYPES) === false || request.headers["content-type"] === undefined) {
    throw new HttpRefusal("unsupported-media-type", { accepted: "application/json" });
  }
  next();
};

/** The text of a body that is JSON; what it says is not judged here. */
export function jsonText(body: unknown): string {
  const text = typeof body === "string" ? body.replace(/^\uFEFF/, "") : "";
  const place = jsonMistake(text);
  if (place) throw new HttpRefusal("malformed-json", { ...place });
  return text;
}
