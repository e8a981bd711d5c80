import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { askAs } from "../support/access/rawRequest.js";
import { runCli, startCli } from "../support/runCli.js";

async function firstLine(stream: NodeJS.ReadableStream): Promise<string> {
  const [chunk] = (await once(stream, "data")) as [Buffer];
  return String(chunk).split("\n")[0] ?? "";
}

describe.each([
  ["kelisim serve", "src/cli.ts", ["serve", "--port", "0", "--lang", "ru"]],
  ["npm start", "src/main.ts", []],
])("%s", (_name, program, args) => {
  test.each(["SIGTERM", "SIGINT"] as const)(
    "prints its address, answers, and stops in good order at %s",
    async (signal) => {
      const child = startCli(args, { program, env: { KELISIM_PORT: "0", LANG: "ru_RU.UTF-8" } });
      const told = text(child.stderr);
      const line = await firstLine(child.stdout);
      const [, address = ""] = /^Kelisim работает: (http:\/\/127\.0\.0\.1:\d+\/)$/.exec(line) ?? [];
      expect((await fetch(new URL("/healthz", address))).status).toBe(200);

      child.kill(signal);
      const [code, killedBy] = (await once(child, "exit")) as [number | null, string | null];
      expect([code, killedBy]).toEqual([0, null]);
      expect(await told).toContain("Kelisim завершает работу.");
    },
  );
});

test("with a public address it listens to others and answers whoever has a key", async () => {
  const made = await runCli(["key", "create", "portal", "--organisation", "energy", "--role", "viewer"]);
  const child = startCli(["serve", "--host", "0.0.0.0", "--port", "0", "--lang", "en"], {
    env: { KELISIM_PUBLIC_URL: "https://kelisim.example.kz" },
  });
  const [, port = ""] =
    /^Kelisim is running: http:\/\/0\.0\.0\.0:(\d+)\/$/.exec(await firstLine(child.stdout)) ?? [];
  const ask = async (headers: Record<string, string>): Promise<number> =>
    (await askAs(`http://127.0.0.1:${port}`, "/api/v1/topics", { host: "kelisim.example.kz", ...headers }))
      .status;

  expect(await ask({ authorization: `Bearer ${made.out.trim()}` })).toBe(200);
  expect(await ask({})).toBe(401);
  expect(await ask({ host: "localhost" })).toBe(421);
  child.kill("SIGTERM");
  expect(await once(child, "exit")).toEqual([0, null]);
});

test("a port that is taken is told with what to do", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  const { code, out, err } = await runCli(["serve", "--port", String(port), "--lang", "en"]);
  other.close();
  expect([code, out]).toEqual([1, ""]);
  expect(err).toContain(`Another program uses port ${port}.`);
  expect(err).toContain(`kelisim serve --port ${port + 1}`);
});

test.each([
  [["--host", "0.0.0.0"], {}, "KELISIM_HOST cannot be “0.0.0.0”. Kelisim has no sign-in yet"],
  [[], { KELISIM_HOST: "192.168.1.5" }, "KELISIM_HOST cannot be “192.168.1.5”"],
  [
    [],
    { KELISIM_OIDC_ISSUER: "https://sign-in.example.kz" },
    "KELISIM_OIDC_ISSUER is set, and KELISIM_PUBLIC_URL is not",
  ],
  [[], { KELISIM_PORT: "http" }, "KELISIM_PORT cannot be “http”. A port is a number from 0 to 65535"],
  [["now"], {}, "Wrong usage: now"],
])("wrong settings end with 2 and say why: %j %j", async (args, env, reason) => {
  const { code, err } = await runCli(["serve", ...args, "--lang", "en"], { env });
  expect(code).toBe(2);
  expect(err).toContain(reason);
});
