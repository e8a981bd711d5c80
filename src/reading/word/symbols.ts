/**
 * Characters of symbol fonts → letters that mean the same everywhere. In such fonts a bullet is
 * stored in the private range U+F000…F0FF, where no other font has anything.
 */
const BULLET = "•";

// prettier-ignore
const WINGDINGS: Readonly<Record<number, string>> = {
  0x6c: "●", 0x6e: "■", 0x6f: "☐", 0x71: "❑", 0x76: "❖", 0x77: "◆", 0xa7: "▪", 0xa8: "☐", 0xd8: "➢",
  0xdf: "←", 0xe0: "→", 0xfb: "☒", 0xfc: "✓", 0xfd: "☒", 0xfe: "☑", 0x2a: "✉", 0x28: "☎",
};

// prettier-ignore
const SYMBOL: Readonly<Record<number, string>> = {
  0x2d: "−", 0xb0: "°", 0xb1: "±", 0xb3: "≥", 0xa3: "≤", 0xb4: "×", 0xb7: BULLET, 0xb8: "÷", 0xb9: "≠", 0xae: "→",
  0xbb: "≈", 0xd7: "·", 0xa5: "∞", 0xe5: "∑", 0x61: "α", 0x62: "β", 0x67: "γ", 0x64: "δ", 0x6c: "λ", 0x6d: "μ",
};

/** Undefined when the font has a picture of which no letter is known. */
export function symbolCharacter(font: string, code: number): string | undefined {
  const isPrivate = code >= 0xf000 && code <= 0xf0ff;
  const place = isPrivate ? code - 0xf000 : code;
  if (/^wingdings/i.test(font)) return WINGDINGS[place];
  if (/^symbol/i.test(font))
    return SYMBOL[place] ?? (place > 0x2f && place < 0x3a ? String.fromCodePoint(place) : undefined);
  return isPrivate || code < 0x20 || code > 0x10ffff ? undefined : String.fromCodePoint(code);
}

/** The text of a bullet: what the font draws, else a round one. */
export function bulletText(text: string, font: string): string {
  return Array.from(text, (sign) => bulletSign(sign, font)).join("");
}

function bulletSign(sign: string, font: string): string {
  const code = sign.codePointAt(0) ?? 0;
  const isDrawn = /^(?:wingdings|symbol|webdings)/i.test(font) || (code >= 0xe000 && code <= 0xf8ff);
  return isDrawn ? (symbolCharacter(font, code) ?? BULLET) : sign;
}
