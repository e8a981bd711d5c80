/** Things besides text that may stand in a paragraph, as XML for `buildWord`. */

export function image(relationship: string, id = 1): string {
  return (
    `<w:r><w:drawing><wp:inline><wp:extent cx="9525" cy="9525"/><wp:docPr id="${id}" name="Рисунок ${id}"/><a:graphic>` +
    `<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>` +
    `<pic:cNvPr id="${id}" name=""/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${relationship}"/>` +
    `<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9525" cy="9525"/></a:xfrm>` +
    `<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
  );
}

/** A text box in both versions: DrawingML, and VML for programs that cannot draw it. */
export function textBox(content: string): string {
  return (
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="900000" cy="300000"/>` +
    `<wp:docPr id="7" name="Надпись 7"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">` +
    `<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="300000"/></a:xfrm>` +
    `<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx>` +
    `<wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>` +
    `<mc:Fallback><w:pict><v:shape style="width:70pt;height:24pt"><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox>` +
    `</v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
  );
}

export function noteReference(kind: "footnote" | "endnote", id: number): string {
  return `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
}

export function note(kind: "footnote" | "endnote", id: number, content: string): string {
  return `<w:${kind} w:id="${id}">${content}</w:${kind}>`;
}

/** The long form of a field: begin, instruction, separator, result, end. */
export function field(instruction: string, result: string): string {
  const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const code = `<w:r><w:instrText xml:space="preserve">${instruction}</w:instrText></w:r>`;
  return `${mark("begin")}${code}${mark("separate")}<w:r><w:t>${result}</w:t></w:r>${mark("end")}`;
}

export function link(relationship: string, text: string): string {
  return `<w:hyperlink r:id="${relationship}"><w:r><w:t>${text}</w:t></w:r></w:hyperlink>`;
}

export function control(tag: string, content: string): string {
  return `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/><w:id w:val="77"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

export function formula(...symbols: readonly string[]): string {
  return `<m:oMath>${symbols.map((one) => `<m:r><m:t>${one}</m:t></m:r>`).join("")}</m:oMath>`;
}

export function bookmark(id: number, name: string, content: string): string {
  return `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${content}<w:bookmarkEnd w:id="${id}"/>`;
}

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The part `word/_rels/document.xml.rels`: images by id and file, links by id and address. */
export function documentLinks(
  images: Readonly<Record<string, string>>,
  links: Readonly<Record<string, string>> = {},
): string {
  const inside = Object.entries(images).map(
    ([id, file]) => `<Relationship Id="${id}" Type="${RELATIONSHIPS}/image" Target="media/${file}"/>`,
  );
  const outside = Object.entries(links).map(
    ([id, address]) =>
      `<Relationship Id="${id}" Type="${RELATIONSHIPS}/hyperlink" Target="${address}" TargetMode="External"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[...inside, ...outside].join("")}</Relationships>`;
}
