/** The folder of messages → the texts of the languages asked for. What they say is not looked at. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";

interface Texts {
  readonly [key: string]: string | Texts;
}

/** Reads `<language>.yaml`. Throws an Error that names the file when it is missing or no YAML. */
export async function loadLocales<Language extends string>(
  folder: string,
  languages: readonly Language[],
): Promise<Record<Language, Texts>> {
  const texts = await Promise.all(
    languages.map(async (language) => [language, await loadTexts(join(folder, `${language}.yaml`))] as const),
  );
  return Object.fromEntries(texts) as Record<Language, Texts>;
}

async function loadTexts(path: string): Promise<Texts> {
  const text = await readFile(path, "utf8");
  try {
    return parse(text, { stringKeys: true }) as Texts;
  } catch (error) {
    throw new Error(`${path} is not YAML`, { cause: error });
  }
}
