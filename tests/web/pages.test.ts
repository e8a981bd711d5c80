import { describe, expect, test } from "vitest";
import { form, kelisim, startApp } from "../support/runningApp.js";

const ask = startApp();
const starters = [...kelisim.starters.keys()];
const LARGEST_PAGE = 150 * 1024;

const pages = ["kk", "ru"].flatMap((language) => [
  `/${language}`,
  ...starters.map((starter) => `/${language}/drafts/${starter}`),
]);

async function page(path: string, init?: RequestInit): Promise<string> {
  const response = await ask(path, init);
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  return response.text();
}

function all(html: string, pattern: RegExp): string[] {
  return Array.from(html.matchAll(pattern), ([, found = ""]) => found);
}

describe.each(pages)("the page %s", (path) => {
  test("says its language and leads to the same page in the other one", async () => {
    const html = await page(path);
    const [language = "", other = ""] = path.startsWith("/kk") ? ["kk", "ru"] : ["ru", "kk"];
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain(`<a href="${path.replace(`/${language}`, `/${other}`)}" hreflang="${other}"`);
  });

  test("has landmarks, one first heading, and no step of headings left out", async () => {
    const html = await page(path);
    for (const landmark of ["<header", "<main", "<footer", "<nav"]) expect(html).toContain(landmark);
    const levels = all(html, /<h([1-6])/g).map(Number);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  test("has each id once, and every inner link and label leads to one", async () => {
    const html = await page(path);
    const ids = all(html, / id="([^"]*)"/g);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const targets = [
      ...all(html, /href="#([^"]*)"/g),
      ...all(html, / for="([^"]*)"/g),
      ...all(html, /aria-labelledby="([^"]*)"/g),
      ...all(html, / form="([^"]*)"/g),
    ];
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  test("needs no script, no style of its own and nothing from elsewhere", async () => {
    const response = await ask(path);
    expect(response.headers.get("content-security-policy")).toBe(
      "default-src 'none';style-src 'self';img-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none'",
    );
    const html = await response.text();
    expect(html).not.toMatch(/<script|<style| style=| on[a-z]+=|https?:|\/\/[a-z]/i);
  });

  test("comes with its stylesheet below the largest weight", async () => {
    const weightOf = async (address: string): Promise<number> =>
      Number((await ask(address, { headers: { "accept-encoding": "gzip" } })).headers.get("content-length"));
    const weight = (await weightOf(path)) + (await weightOf("/kelisim.css"));
    expect(weight).toBeGreaterThan(1000);
    expect(weight).toBeLessThan(LARGEST_PAGE);
  });

  test("leaves no message unworded", async () => {
    expect(await page(path)).not.toMatch(/pages\.[a-z]|problems\.[a-z]|undefined|\[object/);
  });
});

describe("the first address", () => {
  test.each([
    ["ru-RU,ru;q=0.9,en;q=0.8", "/ru"],
    ["kk-KZ", "/kk"],
    ["en", "/kk"],
    ["ru;q=0.3,kk;q=0.4", "/kk"],
  ])("leads a reader of %s to %s", async (language, to) => {
    const response = await ask("/", { headers: { "accept-language": language } });
    expect([response.status, response.headers.get("location")]).toEqual([302, to]);
    expect(response.headers.get("vary")).toContain("Accept-Language");
  });
});

describe("the page of a ready plan", () => {
  test("shows each provision once, in Kazakh and in Russian under one number", async () => {
    const html = await page("/ru/drafts/enterprise");
    const rows = all(html, /<div class="row provision" id="[^"]*">(.*)<\/div>/g);
    expect(rows.length).toBeGreaterThan(50);
    for (const row of rows) {
      const numbers = all(row, /<div lang="(?:kk|ru)"><p><span class="number">([\d.]+)<\/span>/g);
      expect(numbers).toHaveLength(2);
      expect(numbers[0]).toBe(numbers[1]);
    }
  });

  test("shows a gap with its question, and leads from the problem to it", async () => {
    const html = await page("/ru/drafts/enterprise");
    const [, anchor] =
      /<a href="#([^"]*)">место и дата<\/a> Не заполнено: «дата подписания»/.exec(html) ?? [];
    expect(anchor).toBe("agreement-place");
    expect(html).toMatch(/id="agreement-place".*<mark>\[дата подписания\]<\/mark>/);
  });

  test.each(["kk", "ru"])("has six files as plain links in %s, and each is a Word file", async (language) => {
    const html = await page(`/${language}/drafts/regional`);
    const links = all(html, /<a class="file" href="([^"]*)"/g).map((link) =>
      link.replaceAll("&#x3D;", "=").replaceAll("&amp;", "&"),
    );
    expect(links).toHaveLength(6);
    const names = await Promise.all(
      links.map(async (link) => {
        const response = await ask(link);
        const bytes = new Uint8Array(await response.arrayBuffer());
        expect([...bytes.subarray(0, 2)]).toEqual([...Buffer.from("PK")]);
        return /filename="([^"]*)"/.exec(response.headers.get("content-disposition") ?? "")?.[1];
      }),
    );
    expect(names).toEqual(
      ["", ".team"].flatMap((edition) =>
        ["kk", "ru", "bilingual"].map((one) => `regional.${one}${edition}.docx`),
      ),
    );
  });
});

describe("what is not there", () => {
  test.each([
    ["/ru/drafts/nothing", 404, "Такого образца нет"],
    ["/kk/drafts/nothing", 404, "Мұндай үлгі жоқ"],
    ["/ru/drafts/enterprise/word?languages=en", 404, "Такого файла нет"],
    ["/ru/nothing", 404, "Такой страницы нет"],
    ["/RU", 404, "Мұндай бет жоқ"],
  ])("is told on a page in the language of the address: %s", async (path, status, heading) => {
    const response = await ask(path, { headers: { accept: "text/html" } });
    expect(response.status).toBe(status);
    expect(await response.text()).toContain(`<h1>${heading}</h1>`);
  });

  test("a form that cannot be sent this way leads back to the first page", async () => {
    const response = await ask("/ru/plan");
    expect([response.status, response.headers.get("location")]).toEqual([303, "/ru#own-plan"]);
  });

  test("a pasted text that is too large is refused on a page", async () => {
    const response = await ask("/ru/plan", {
      ...form({ plan: "я".repeat(40_000) }),
      headers: { accept: "text/html" },
    });
    expect(response.status).toBe(413);
    expect(await response.text()).toContain("Слишком большой запрос");
  });
});
