/**
 * Writes small PDF files for the tests of reading:  lines with their places → bytes. The font is
 * named and not embedded; its letters are told by their Unicode numbers.
 */
export interface PdfText {
  readonly text: string;
  readonly x: number;
  /** From the foot of the page. */
  readonly y: number;
  readonly size?: number;
}

/** Every letter is half as wide as the font is high. */
const LETTER_WIDTH = 500;

export function buildPdf(pages: readonly (readonly PdfText[])[]): Uint8Array {
  const first = 7;
  const kids = pages.map((_, index) => `${first + index * 2} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type0 /BaseFont /Times /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>",
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Times /DW ${LETTER_WIDTH}` +
      " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 6 0 R >>",
    stream(unicodeMap()),
    "<< /Type /FontDescriptor /FontName /Times /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0" +
      " /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>",
    ...pages.flatMap((lines, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${first + index * 2 + 1} 0 R` +
        " /Resources << /Font << /F1 3 0 R >> >> >>",
      stream(lines.map(textOperator).join("\n")),
    ]),
  ];
  return assemble(objects);
}

function textOperator({ text, x, y, size = 12 }: PdfText): string {
  const codes = Array.from(text, (letter) => hex(letter.charCodeAt(0))).join("");
  return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${codes}> Tj ET`;
}

/** Ranges may not leave the rows of 256, so the rows of Latin, Cyrillic and punctuation are named. */
function unicodeMap(): string {
  const rows = ["00", "04", "20", "21"].map((high) => `<${high}00> <${high}FF> <${high}00>`);
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
1 begincodespacerange <0000> <FFFF> endcodespacerange
${rows.length} beginbfrange
${rows.join("\n")}
endbfrange endcmap end end`;
}

function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function assemble(objects: readonly string[]): Uint8Array {
  let text = "%PDF-1.7\n";
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return String(place).padStart(10, "0");
  });
  const table = ["0000000000 65535 f ", ...places.map((place) => `${place} 00000 n `)].join("\n");
  const trailer = `<< /Size ${objects.length + 1} /Root 1 0 R >>`;
  text += `xref\n0 ${objects.length + 1}\n${table}\ntrailer\n${trailer}\nstartxref\n${text.length}\n%%EOF\n`;
  return new TextEncoder().encode(text);
}

function hex(code: number): string {
  return code.toString(16).padStart(4, "0");
}
