import { describe, expect, test } from "vitest";
import { readConfig } from "../src/config.js";

test("without any setting the service is at 127.0.0.1, port 3000, for this computer alone", () => {
  expect(readConfig({})).toMatchObject({
    config: { host: "127.0.0.1", port: 3000, largestBody: 4 * 1024 * 1024 },
    refused: [],
  });
});

test("options stand before the environment, and an empty variable is not set", () => {
  const environment = { KELISIM_HOST: "", KELISIM_PORT: "4000" };
  expect(readConfig(environment).config).toMatchObject({ host: "127.0.0.1", port: 4000 });
  expect(readConfig(environment, { host: "::1", port: "0" }).config).toMatchObject({ host: "::1", port: 0 });
});

describe("a host is this computer", () => {
  test.each(["127.0.0.1", "127.1.2.3", "localhost", "::1"])("%s", (host) => {
    expect(readConfig({ KELISIM_HOST: host }).refused).toEqual([]);
  });

  test.each(["0.0.0.0", "::", "192.168.0.10", "example.kz", "127.0.0.1.example.kz", "localhost.example.kz"])(
    "or is refused, because there is no sign-in: %s",
    (host) => {
      expect(readConfig({ KELISIM_HOST: host }).refused).toEqual([
        { name: "KELISIM_HOST", given: host, reason: "host" },
      ]);
    },
  );
});

test.each(["-1", "65536", "3000x", "3e3", "http"])(
  "a port is a number of the right size, and not %s",
  (port) => {
    expect(readConfig({ KELISIM_PORT: port }).refused).toEqual([
      { name: "KELISIM_PORT", given: port, reason: "port" },
    ]);
  },
);

test("every wrong setting is reported at once", () => {
  expect(readConfig({ KELISIM_HOST: "0.0.0.0", KELISIM_PORT: "x" }).refused).toHaveLength(2);
});
