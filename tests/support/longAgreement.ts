/** A Word file of as many characters as a test asks for: headings, numbered points, a table now and then. */
import { abstractList, buildWord, inList, level, list, paragraph, run, table } from "./wordBuilder.js";

const SENTENCE =
  "Работодатель письменно уведомляет представителей работников о внедрении системы не позднее чем за 90 календарных дней.";

export function longAgreement(characters: number): Uint8Array {
  const pieces: string[] = [];
  let written = 0;
  for (let index = 0; written < characters; index += 1) {
    const text = `${SENTENCE} Случай ${index}.`;
    const [start, end] = [text.slice(0, 40), text.slice(40)];
    if (index % 40 === 0) pieces.push(paragraph("О порядке уведомления", inList(1, 0)));
    // Word cuts a sentence into runs wherever somebody has touched it.
    if (index % 50 === 49) pieces.push(table([text, "Срок"], ["90", "дней"]));
    else
      pieces.push(paragraph(run(start, "<w:sz w:val='28'/>") + run(end, "<w:sz w:val='28'/>"), inList(1, 1)));
    written += text.length;
  }
  const levels = level(0, "decimal", "Раздел %1.") + level(1, "decimal", "%1.%2.");
  return buildWord({ body: pieces.join(""), numbering: abstractList(0, levels) + list(1, 0) });
}
