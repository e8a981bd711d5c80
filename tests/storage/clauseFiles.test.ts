import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadClauseFiles } from "../../src/storage/clauseFiles.js";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "kelisim-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function write(path: string, text: string): Promise<void> {
  await mkdir(join(folder, path, ".."), { recursive: true });
  await writeFile(join(folder, path), text);
}

test("YAML files are read two levels deep, in the order of their paths", async () => {
  await write("topics.yaml", "topics");
  await write("jobs/b.yaml", "b");
  await write("jobs/a.yml", "a");
  await write("data/c.yaml", "Қазақ мәтіні");
  await write("README.md", "not a clause");
  await write("jobs/deeper/d.yaml", "too deep");
  expect(await loadClauseFiles(folder)).toEqual([
    { path: "data/c.yaml", text: "Қазақ мәтіні" },
    { path: "jobs/a.yml", text: "a" },
    { path: "jobs/b.yaml", text: "b" },
    { path: "topics.yaml", text: "topics" },
  ]);
});

test("a folder that is not there is an error that names it", async () => {
  await expect(loadClauseFiles(join(folder, "nowhere"))).rejects.toThrow(/ENOENT.*nowhere/);
});
