/** The way from old and foreign documents to Word files, within the limits of reading. */
import { readLimits } from "../reading/limits.js";
import type { Convert } from "../reading/readAgreement.js";
import { createOfficeConverter } from "../storage/officeConverter.js";

export function officeConverter(): Convert {
  const { conversionTime, conversionMemory } = readLimits;
  return createOfficeConverter({ program: "soffice", longest: conversionTime, memory: conversionMemory });
}
