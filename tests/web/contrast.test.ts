/** Text on its ground, in the light and in the dark colours: WCAG 2 asks 4.5 of text and 3 of marks. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { pagesFolder } from "../../src/storage/projectFolders.js";

const css = await readFile(join(pagesFolder, "kelisim.css"), "utf8");
const [light = "", dark = ""] = css.split("@media (prefers-color-scheme: dark)");

function coloursIn(part: string): Map<string, string> {
  return new Map(
    Array.from(part.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g), ([, name = "", value = ""]) => [name, value]),
  );
}

const schemes = { light: coloursIn(light), dark: coloursIn(dark.slice(0, dark.indexOf("*,"))) };

const TEXT = 4.5;
const MARK = 3;

const pairs = [
  ...["ink", "quiet", "accent"].flatMap((text) => ["paper", "ground"].map((on) => [text, on, TEXT] as const)),
  ...["ink", "quiet"].map((text) => [text, "accent-soft", TEXT] as const),
  ...["error", "warning", "note"].map((text) => [text, "paper", TEXT] as const),
  ["accent-ink", "accent", TEXT] as const,
  ["gap-ink", "gap", TEXT] as const,
  ["ink", "target", TEXT] as const,
  ["accent", "target", TEXT] as const,
  ["focus", "paper", MARK] as const,
  ["focus", "ground", MARK] as const,
];

describe.each(Object.entries(schemes))("in the %s colours", (_name, colours) => {
  test.each(pairs)("%s can be read on %s", (text, on, least) => {
    expect(contrast(colours.get(text)!, colours.get(on)!)).toBeGreaterThanOrEqual(least);
  });
});

test("both schemes name the same colours", () => {
  expect([...schemes.dark.keys()]).toEqual([...schemes.light.keys()]);
});

function contrast(a: string, b: string): number {
  const [dim = 0, bright = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (bright + 0.05) / (dim + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
