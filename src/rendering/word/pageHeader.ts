/** The head of every page: that the text is a draft, and who checks it, in each language of the file. */
import { AlignmentType, Header, type IParagraphStyleOptions, Paragraph } from "docx";
import type { Document } from "../../assembly/document.js";
import type { Column } from "./column.js";
import { halfPoints } from "./lengths.js";
import { textRuns } from "./textRuns.js";
import type { WordStyle } from "./wordStyle.js";

const HEADER_STYLE = "Header";

export function pageHeader({ mark }: Document, columns: readonly Column[]): Header {
  return new Header({
    children: columns.map(
      ({ language }) => new Paragraph({ style: HEADER_STYLE, children: textRuns(mark[language], language) }),
    ),
  });
}

export function headerStyle({ header_size_pt }: WordStyle): IParagraphStyleOptions {
  return {
    id: HEADER_STYLE,
    name: "header",
    basedOn: "Normal",
    paragraph: { alignment: AlignmentType.RIGHT },
    run: { size: halfPoints(header_size_pt), italics: true },
  };
}
