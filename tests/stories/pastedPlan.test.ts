/** A person pastes a plan, reads what comes of it, mends it and takes the Word file. The text is never lost. */
import { describe, expect, test } from "vitest";
import { form, kelisim, startApp } from "../support/runningApp.js";
import { unzip } from "../support/unzip.js";

const ask = startApp();

const HOSTILE = `<script>alert("&amp;")</script> {{braces}} {{{three}}} $t(pages.skip) '`;

const plan = `# The author's own remark stays.
kelisim: 1
level: enterprise
name: { kk: "Сынақ: <b>", ru: "Проба: <b>" }
parties:
  - role: employer
    name: { kk: ${JSON.stringify(HOSTILE)}, ru: ${JSON.stringify(HOSTILE)} }
clauses:
  - clause: advance-notice
    position: strong
    answers: { notice_days: 60 }
own_clauses:
  - id: mine
    title: { kk: "Менікі <i>", ru: "Моё <i>" }
    provisions:
      - { id: one, kk: ${JSON.stringify(`Бір ${HOSTILE}`)}, ru: ${JSON.stringify(`Один ${HOSTILE}`)} }
`;

async function paste(path: string, text: string): Promise<{ status: number; html: string }> {
  const response = await ask(path, form({ plan: text }));
  return { status: response.status, html: await response.text() };
}

/** What a browser would show and send again: the text of the only text area. */
function textKept(html: string): string {
  const [, inside = ""] = /<textarea[^>]*>\n([\s\S]*?)<\/textarea>/.exec(html) ?? [];
  const signs: Record<string, string> = {
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    "#x27": "'",
    "#x60": "`",
    "#x3D": "=",
  };
  return inside.replace(/&([#\w]+);/g, (whole, name: string) => signs[name] ?? whole);
}

describe.each(["kk", "ru"])("a pasted plan in %s", (language) => {
  test("is shown as an agreement, and its text stays to be changed", async () => {
    const { status, html } = await paste(`/${language}/plan`, plan);
    expect(status).toBe(200);
    expect(html).toContain('id="advance-notice/term"');
    expect(textKept(html)).toBe(plan);
  });

  test("goes with the reader to the other language and to the files", async () => {
    const { html } = await paste(`/${language}/plan`, plan);
    const other = language === "kk" ? "ru" : "kk";
    expect(html).toContain(`<button form="plan-form" formaction="/${other}/plan"`);
    const files = Array.from(
      html.matchAll(/class="file" form="plan-form" formaction="([^"]*)"/g),
      ([, href = ""]) => href,
    );
    expect(files).toHaveLength(6);

    const address = files[1]?.replaceAll("&#x3D;", "=").replaceAll("&amp;", "&") ?? "";
    const response = await ask(address, form({ plan }));
    const parts = await unzip(new Uint8Array(await response.arrayBuffer()));
    expect(parts.get("word/document.xml")).toContain("&lt;script&gt;");
    expect(response.headers.get("content-disposition")).toContain('filename="enterprise.ru.docx"');
  });

  test.each([
    ["level: enterprise", "kelisim"],
    [plan.replace("level: enterprise", "level: enterprize"), "enterprize"],
    ["kelisim: [1", "YAML"],
    ["[".repeat(5000), "YAML"],
    ["", ""],
    ["  \n\n<textarea></textarea>&amp;\n", ""],
  ])("that cannot be read comes back unchanged, with what is wrong: %#", async (text, word) => {
    for (const path of [`/${language}/plan`, `/${language}/plan/word?languages=kk`]) {
      const { status, html } = await paste(path, text);
      expect(status).toBe(422);
      expect(textKept(html)).toBe(text);
      expect(html).toMatch(/<div class="group error">\s*<ul>\s*<li>/);
      expect(html).toContain(word);
    }
  });
});

test("what a person typed is never taken for HTML, for a template or for a message", async () => {
  const { html } = await paste("/ru/plan", plan);
  expect(html).not.toMatch(/<script|<b>"|<i>/);
  const shown = html.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
  const name = /<span class="filled">(<script.*?')<\/span>/.exec(shown);
  expect(name?.[1]).toBe(HOSTILE);
  expect(html).toContain("{{braces}} {{{three}}} $t(pages.skip)");
});

test("a ready plan that is pasted unchanged gives the agreement of its own page", async () => {
  for (const [name, { text }] of kelisim.starters) {
    const agreementIn = (html: string): string =>
      /<div class="agreement">[\s\S]*?\n<\/section>\n<section/.exec(html)?.[0] ?? "";
    const own = agreementIn(await (await ask(`/ru/drafts/${name}`)).text());
    expect(own.length).toBeGreaterThan(1000);
    expect(agreementIn((await paste("/ru/plan", text)).html)).toBe(own);
  }
});
