/** A PDF with text → the agreement in it, with the pages of its provisions. A scan is refused. */
import type { ReadAgreement } from "../agreementText.js";
import { createFindings } from "../findings.js";
import type { ReadLimits } from "../limits.js";
import { buildAgreement } from "../provisions/buildAgreement.js";
import { ReadRefusal } from "../readRefusal.js";
import { refuseLargeFile } from "../refuseLargeFile.js";
import { openPdf } from "./openPdf.js";
import { linesOfPages } from "./pageLines.js";
import { pdfBlocks } from "./pdfBlocks.js";
import { separateRunningHeads } from "./runningHeads.js";

/** Throws ReadRefusal. */
export async function readPdf(bytes: Uint8Array, limits: ReadLimits): Promise<ReadAgreement> {
  refuseLargeFile(bytes, limits);
  const pages = await openPdf(bytes, limits);
  const empty = pages.filter(({ pieces }) => pieces.length === 0).length;
  if (empty === pages.length) throw new ReadRefusal("scanned");

  const findings = createFindings(limits);
  findings.notRead("page-layout", "file");
  if (empty > 0) findings.notRead("pages-without-text", "file", empty);
  const count = (of: "remarks" | "formFields"): number => pages.reduce((sum, page) => sum + page[of], 0);
  if (count("remarks") > 0) findings.notRead("comments", "file", count("remarks"));
  if (count("formFields") > 0) findings.notRead("form-fields", "file", count("formFields"));

  const lines = linesOfPages(pages.map(({ pieces }) => pieces));
  const agreement = buildAgreement("pdf", pdfBlocks(separateRunningHeads(lines)), findings);
  if (agreement.provisions.length === 0) throw new ReadRefusal("scanned");
  return agreement;
}
