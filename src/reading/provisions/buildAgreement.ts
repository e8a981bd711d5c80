/**
 * What was read from a file of any format → the agreement: provisions with number, path, language
 * and pair, and what was not read.
 */
import type { ReadAgreement, ReadProvision } from "../agreementText.js";
import type { Block } from "../blocks.js";
import type { Findings } from "../findings.js";
import { findLanguages } from "./findLanguages.js";
import { findPaths } from "./findPaths.js";
import { flattenBlocks } from "./flattenBlocks.js";
import { judgeLayout } from "./judgeLayout.js";
import { pairColumns } from "./pairColumns.js";

export function buildAgreement(
  format: ReadAgreement["format"],
  blocks: readonly Block[],
  findings: Findings,
): ReadAgreement {
  const drafts = flattenBlocks(blocks);
  const languages = findLanguages(drafts);
  const paths = findPaths(drafts, languages);
  const pairs = pairColumns(drafts);
  const provisions = drafts.map(({ label, labelKind, text, headingLevel, place }, index): ReadProvision => {
    const paired = pairs.get(index);
    return {
      label,
      labelKind,
      kind: headingLevel !== undefined ? "heading" : label !== null ? "provision" : "text",
      path: paths[index] ?? [],
      language: languages[index] ?? "other",
      text,
      place,
      ...(paired === undefined ? {} : { paired }),
    };
  });
  return {
    format,
    layout: judgeLayout(drafts, languages),
    provisions,
    revisions: findings.revisions,
    unprocessed: findings.unprocessed(),
  };
}
