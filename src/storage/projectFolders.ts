/**
 * Where the data of the program lies: beside `src` while it is written, beside `dist` when it
 * is installed. Both are one level below the root, so the same path serves.
 */
import { fileURLToPath } from "node:url";

export const clausesFolder = fileURLToPath(new URL("../../clauses", import.meta.url));
export const localesFolder = fileURLToPath(new URL("../../locales", import.meta.url));
export const framesFolder = fileURLToPath(new URL("../../templates/agreements", import.meta.url));
export const startersFolder = fileURLToPath(new URL("../../templates/drafts", import.meta.url));
export const scaffoldsFolder = fileURLToPath(new URL("../../templates/clauses", import.meta.url));
export const pagesFolder = fileURLToPath(new URL("../../templates/pages", import.meta.url));
export const wordStyleFile = fileURLToPath(new URL("../../templates/word/style.yaml", import.meta.url));
