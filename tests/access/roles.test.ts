import { describe, expect, test } from "vitest";
import { AccessRefusal } from "../../src/access/accessRefusal.js";
import { demand, localCaller, may, type Caller } from "../../src/access/caller.js";
import { actions, actionsOf, roles, strongestRole } from "../../src/access/roles.js";

/** As a lawyer of the union would want to see it. */
const TABLE = {
  "library.read": ["administrator", "negotiator", "lawyer", "librarian", "viewer"],
  "notes.read": ["administrator", "negotiator", "lawyer", "librarian"],
  "plans.assemble": ["administrator", "negotiator", "lawyer", "librarian"],
  "drafts.read": ["administrator", "negotiator", "lawyer", "librarian", "viewer"],
  "drafts.change": ["administrator", "negotiator", "lawyer"],
  "drafts.delete": ["administrator", "negotiator"],
  "files.read": ["administrator", "negotiator", "lawyer", "librarian", "viewer"],
  "files.add": ["administrator", "negotiator", "lawyer"],
  "files.delete": ["administrator", "negotiator"],
  "keys.manage": ["administrator"],
  "audit.read": ["administrator"],
} as const;

describe("who may do what", () => {
  test.each(actions)("%s", (action) => {
    expect(roles.filter((role) => actionsOf(role).includes(action))).toEqual(TABLE[action]);
  });

  test("is said of every action and of no other", () => {
    expect([...actions]).toEqual(Object.keys(TABLE));
  });

  test("each role may all that the later ones may, so the strongest of several is the first", () => {
    for (const [index, role] of roles.entries()) {
      const below = roles.slice(index + 1).flatMap((other) => actionsOf(other));
      expect(below.filter((action) => !actionsOf(role).includes(action))).toEqual([]);
    }
    expect(strongestRole(["viewer", "lawyer", "librarian"])).toBe("lawyer");
    expect(strongestRole([])).toBeUndefined();
  });
});

describe("a caller", () => {
  const lawyer: Caller = { ...localCaller, role: "lawyer", scopes: ["drafts.read", "keys.manage"] };

  test("may what both the role and the scopes allow", () => {
    expect(actions.filter((action) => may(lawyer, action))).toEqual(["drafts.read"]);
    expect(() => demand(lawyer, "drafts.read")).not.toThrow();
  });

  test("is refused with the role and what was asked for", () => {
    expect(() => demand(lawyer, "keys.manage")).toThrow(
      expect.objectContaining({ code: "not-allowed", details: { role: "lawyer", action: "keys.manage" } }),
    );
    expect(() => demand(lawyer, "keys.manage")).toThrow(AccessRefusal);
  });

  test("at this computer may everything", () => {
    expect(actions.filter((action) => !may(localCaller, action))).toEqual([]);
  });
});
