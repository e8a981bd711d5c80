import { describe, expect, test } from "vitest";
import { chosenLanguage } from "../../src/cli/commandLine.js";

describe("the language of the messages", () => {
  test.each([
    ["the option", ["library", "check", "--lang", "kk"], { LANG: "ru_RU.UTF-8" }, "kk"],
    ["the option with a sign", ["--lang=en", "library"], {}, "en"],
    ["LC_ALL before LANG", [], { LC_ALL: "kk_KZ.UTF-8", LANG: "en_US.UTF-8" }, "kk"],
    ["LANG when LC_ALL is empty", [], { LC_ALL: "", LANG: "en_US.UTF-8" }, "en"],
    ["Russian without a locale", [], {}, "ru"],
    ["Russian in another locale", [], { LANG: "de_DE.UTF-8" }, "ru"],
    ["Russian in the locale C", [], { LC_ALL: "C" }, "ru"],
    ["none when the option names a strange one", ["--lang", "de"], { LANG: "kk_KZ" }, undefined],
  ])("is taken from %s", (_from, args, environment, expected) => {
    expect(chosenLanguage(args, environment)).toBe(expected);
  });
});
