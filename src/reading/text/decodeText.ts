/**
 * Bytes of a text file → text, whatever encoding it was saved in: UTF-8, UTF-16, Windows-1251, or
 * the Kazakh variant of the latter (KZ-1048), which old programs in Kazakhstan still write.
 */
import { ReadRefusal } from "../readRefusal.js";

/** Throws ReadRefusal when the bytes are no text. */
export function decodeText(bytes: Uint8Array): string {
  const text = decode(bytes).replace(/^\ufeff/, "");
  // Control characters that no text has: a picture, a program, an archive.
  const strange = text.match(CONTROLS)?.length ?? 0;
  if (strange * 100 > text.length) throw new ReadRefusal("not-text");
  return text
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/[\f\v]/g, "\n")
    .replaceAll(CONTROLS, " ");
}

const CONTROLS = /[^\P{Cc}\t\n\r\f\v]/gu;

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked) return new TextDecoder(unmarked).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return kazakh(new TextDecoder("windows-1251").decode(bytes));
  }
}

/** Spaces, digits and marks of UTF-16 have a zero as their larger byte; other texts have no zeros at all. */
function unmarkedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const length = Math.min(bytes.length, 4096) & ~1;
  let [first, second] = [0, 0];
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) first += 1;
    if (bytes[at + 1] === 0) second += 1;
  }
  if ((first + second) * 200 < length || (first > 0 && second > 0)) return undefined;
  if (second > 0) return "utf-16le";
  return first > 0 ? "utf-16be" : undefined;
}

/** Letters that KZ-1048 puts where Windows-1251 has Serbian, Macedonian and Belarusian ones. */
// prettier-ignore
const KZ_1048: Readonly<Record<string, string>> = {
  "Ќ": "Қ", "ќ": "қ", "Ћ": "Һ", "ћ": "һ", "Ў": "Ұ", "ў": "ұ", "Ј": "Ә", "ј": "ә", "Ґ": "Ө", "ґ": "ө",
  "Є": "Ғ", "є": "ғ", "Ї": "Ү", "ї": "ү", "Ѕ": "Ң", "ѕ": "ң",
};

/** Ukrainian has є and ї, but no ќ, ѕ or ј: only a text with these is Kazakh. */
function kazakh(text: string): string {
  return /[ЌќЅѕЈјЋћЎў]/.test(text)
    ? text.replaceAll(/[ЌќЋћЎўЈјҐґЄєЇїЅѕ]/g, (letter) => KZ_1048[letter] ?? letter)
    : text;
}
