/**
 * A line of Markdown → its text without emphasis, links and other marks of form. A mark that is
 * not closed within some hundred characters is a sign of the text; so no line takes long.
 */
export interface InlineText {
  readonly text: string;
  readonly images: number;
  readonly tags: number;
}

export function markdownInline(line: string): InlineText {
  let [images, tags] = [0, 0];
  const text = line
    .replaceAll(/!\[[^\]]{0,300}\]\([^)]{0,500}\)/g, () => {
      images += 1;
      return "";
    })
    .replaceAll(/\[([^\]]{0,300})\]\([^)]{0,500}\)/g, "$1")
    .replaceAll(/<(https?:[^>\s]{1,500})>/g, "$1")
    .replaceAll(/<\/?[a-z][^<>]*>/gi, (tag) => {
      tags += 1;
      return /^<br/i.test(tag) ? "\n" : "";
    })
    .replaceAll(/(?<!\\)(\*\*|__)(?=\S)([^]{0,500}?\S)\1/g, "$2")
    .replaceAll(/(?<![\\\p{L}\p{N}])([*_])(?=\S)([^*_]{0,500}[^\s*_])\1(?![\p{L}\p{N}])/gu, "$2")
    .replaceAll(/`([^`]*)`/g, "$1")
    .replaceAll(/\\([\\`*_{}[\]()#+\-.!|>~])/g, "$1");
  return { text, images, tags };
}
