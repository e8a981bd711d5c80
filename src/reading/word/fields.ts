/**
 * Fields of a story («REF», «TOC», «PAGE»): which of the text between their marks a reader sees.
 *
 * A field is written as begin, instruction, separator, cached result, end; its marks may stand in
 * different paragraphs, and fields stand inside fields.
 */
export interface Fields {
  readonly begin: () => void;
  readonly instruct: (text: string) => void;
  readonly separate: () => void;
  readonly end: () => void;
  readonly endParagraph: () => void;
  /** Whether text at this place is to be read. */
  readonly isShown: () => boolean;
}

export interface FieldRules {
  /** Their results repeat or count the text: they are left out. */
  readonly leftOut: readonly string[];
  /** Told the name of each field that is left out, or that has no result. */
  readonly onLeftOut: (name: string) => void;
  readonly onWithoutResult: (name: string) => void;
}

interface Field {
  instruction: string;
  isResult: boolean;
  isLeftOut: boolean;
}

export function createFields({ leftOut, onLeftOut, onWithoutResult }: FieldRules): Fields {
  let open: Field[] = [];
  return {
    begin: () => void open.push({ instruction: "", isResult: false, isLeftOut: false }),
    instruct(text) {
      const field = open.at(-1);
      if (field && !field.isResult) field.instruction += text;
    },
    separate() {
      const field = open.at(-1);
      if (!field) return;
      field.isResult = true;
      field.isLeftOut = leftOut.includes(nameOf(field));
      if (field.isLeftOut) onLeftOut(nameOf(field));
    },
    end() {
      const field = open.pop();
      if (field && !field.isResult && PRINTS.has(nameOf(field))) onWithoutResult(nameOf(field));
    },
    endParagraph() {
      // A begin without its end would hide the rest of the file: an instruction ends with its paragraph.
      if (open.length > 0) open = open.filter(({ isResult }) => isResult);
    },
    isShown: () => open.length === 0 || open.every(({ isResult, isLeftOut }) => isResult && !isLeftOut),
  };
}

/** Without a cached result these print something that only Word can work out. */
const PRINTS = new Set([
  "REF",
  "LISTNUM",
  "AUTONUM",
  "AUTONUMLGL",
  "AUTONUMOUT",
  "SEQ",
  "DATE",
  "MERGEFIELD",
  "DOCPROPERTY",
  "=",
]);

function nameOf({ instruction }: Field): string {
  return (/^\s*(=|\w+)/.exec(instruction)?.[1] ?? "").toUpperCase();
}
