import { setTimeout as pause } from "node:timers/promises";
import express from "express";
import { expect, test } from "vitest";
import { listen } from "../../src/http/listen.js";

test("a stop lets the answer under way arrive, and takes nothing new", async () => {
  const app = express();
  const asked = new Promise<void>((resolve) => {
    app.get("/slow", async (_request, response) => {
      resolve();
      await pause(150);
      response.send("done");
    });
  });
  const server = await listen(app, "127.0.0.1", 0);
  const answer = fetch(new URL("/slow", server.address));
  await asked;
  const stopped = server.stop();

  expect(await (await answer).text()).toBe("done");
  await stopped;
  await expect(fetch(new URL("/slow", server.address))).rejects.toThrow("fetch failed");
});

test("a stop does not wait for connections on which nobody asks", async () => {
  const server = await listen(express(), "127.0.0.1", 0);
  // Keep-alive: the connection stays open after the answer.
  await (await fetch(server.address)).text();
  const begun = performance.now();
  await server.stop();
  expect(performance.now() - begun).toBeLessThan(1000);
});

test("a port that is taken is refused with the system's error", async () => {
  const server = await listen(express(), "127.0.0.1", 0);
  const port = Number(new URL(server.address).port);
  await expect(listen(express(), "127.0.0.1", port)).rejects.toMatchObject({ code: "EADDRINUSE" });
  await server.stop();
});
