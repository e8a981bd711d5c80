import { expect, test } from "vitest";
import { openTicket, sealTicket, ticketKey } from "../../src/access/signInTicket.js";

const ticket = { state: "s", nonce: "n", verifier: "v", goOnTo: "https://kelisim.example.kz/ru" };
const now = new Date("2026-11-21T10:00:00Z");
const later = (seconds: number): Date => new Date(now.getTime() + 1000 * seconds);
const key = ticketKey("a secret of the client");

test("a ticket comes back as it was, for ten minutes", async () => {
  const sealed = await sealTicket(ticket, key, now);
  expect(await openTicket(sealed, key, later(599))).toEqual(ticket);
  expect(await openTicket(sealed, key, later(601))).toBeUndefined();
});

test("a ticket says nothing to whoever reads it", async () => {
  const sealed = await sealTicket(ticket, key, now);
  const read = sealed.split(".").map((part) => Buffer.from(part, "base64url").toString("latin1"));
  expect(read.join(" ")).not.toContain("kelisim.example.kz");
});

test("a ticket of another service, a changed one and no ticket at all open nothing", async () => {
  const sealed = await sealTicket(ticket, key, now);
  expect(await openTicket(sealed, ticketKey("another secret"), now)).toBeUndefined();
  const parts = sealed.split(".");
  const changed = [...parts.slice(0, 3), `${parts[3]!.slice(1)}A`, parts[4]].join(".");
  expect(await openTicket(changed, key, now)).toBeUndefined();
  expect(await openTicket("", key, now)).toBeUndefined();
});
