/** What writing needs besides a plan: the marks, the edits so far, and the way content comes over. */
import type { XmlElement } from "../../reading/xml/xmlElement.js";
import type { WordPackage } from "../package/wordPackage.js";
import type { LooseField } from "../story/unit.js";
import type { Luggage } from "../transplant/bring.js";
import type { Edits } from "./edits.js";
import type { Stamps } from "./stamps.js";

export interface Pen {
  readonly a: WordPackage;
  readonly b: WordPackage;
  readonly stamps: Stamps;
  readonly edits: Edits;
  readonly luggage: Luggage;
  /** Both files define their styles alike, byte for byte. */
  readonly sameStyles: boolean;
  /** Content controls written so far. */
  readonly shells: Set<XmlElement>;
  /** All pieces of the field are deleted, or all inserted; otherwise none may be marked. */
  readonly isWholeFieldMarked: (field: LooseField) => boolean;
}
