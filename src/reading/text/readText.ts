/** A file of plain text or Markdown → the agreement in it. */
import type { ReadAgreement } from "../agreementText.js";
import { createFindings } from "../findings.js";
import type { ReadLimits } from "../limits.js";
import { buildAgreement } from "../provisions/buildAgreement.js";
import { ReadRefusal } from "../readRefusal.js";
import { refuseLargeFile } from "../refuseLargeFile.js";
import { decodeText } from "./decodeText.js";
import { markdownBlocks } from "./markdownBlocks.js";
import { plainBlocks } from "./plainBlocks.js";

/** Throws ReadRefusal. */
export function readText(bytes: Uint8Array, format: "txt" | "md", limits: ReadLimits): ReadAgreement {
  refuseLargeFile(bytes, limits);
  const findings = createFindings(limits);
  const text = decodeText(bytes);
  findings.countText(text.length);
  const blocks = format === "md" ? markdownBlocks(text, findings) : plainBlocks(text);
  for (const block of blocks) if (block.kind === "paragraph") findings.countParagraph();

  const agreement = buildAgreement(format, blocks, findings);
  if (agreement.provisions.length === 0) throw new ReadRefusal(bytes.length === 0 ? "empty-file" : "no-text");
  return agreement;
}
