import { describe, expect, test } from "vitest";
import { assignmentOf, isOrganisation, type ClaimSettings } from "../../src/access/claims.js";

const plain: ClaimSettings = { organisation: "organisation", role: "role", roleNames: new Map() };
const renamed: ClaimSettings = {
  organisation: "https://portal.example/org.id",
  role: "realm_access.roles",
  roleNames: new Map([
    ["kelisim-lawyers", "lawyer"],
    ["kelisim-readers", "viewer"],
  ]),
};

describe("claims that say who somebody is", () => {
  test.each([
    ["by our own names", plain, { organisation: "energy", role: "lawyer" }, "lawyer"],
    ["with one organisation in a list", plain, { organisation: ["energy"], role: ["viewer"] }, "viewer"],
    [
      "with several roles, of which the strongest counts",
      plain,
      { organisation: "energy", role: ["viewer", "lawyer", "cook"] },
      "lawyer",
    ],
    [
      "under the names of the provider",
      renamed,
      { "https://portal.example/org.id": "energy", realm_access: { roles: ["kelisim-readers", "admin"] } },
      "viewer",
    ],
  ] as const)("%s", (_how, settings, claims, role) => {
    expect(assignmentOf({ sub: "42", ...claims }, settings)).toEqual({
      organisation: "energy",
      person: "person:42",
      role,
    });
  });
});

describe("claims that do not say it are refused, with the claim that is missing", () => {
  test.each([
    ["sub", plain, { organisation: "energy", role: "lawyer", sub: "" }],
    ["sub", plain, { organisation: "energy", role: "lawyer", sub: 42 }],
    ["organisation", plain, { role: "lawyer" }],
    ["organisation", plain, { organisation: "", role: "lawyer" }],
    ["organisation", plain, { organisation: "local", role: "lawyer" }],
    ["organisation", plain, { organisation: "energy\nunion", role: "lawyer" }],
    ["organisation", plain, { organisation: ["energy", "miners"], role: "lawyer" }],
    ["organisation", plain, { organisation: { id: "energy" }, role: "lawyer" }],
    ["role", plain, { organisation: "energy" }],
    ["role", plain, { organisation: "energy", role: "Lawyer" }],
    ["role", plain, { organisation: "energy", role: "constructor" }],
    // Renamed roles are known by their new names only.
    [
      "realm_access.roles",
      renamed,
      { "https://portal.example/org.id": "energy", realm_access: { roles: ["lawyer"] } },
    ],
    ["realm_access.roles", renamed, { "https://portal.example/org.id": "energy", realm_access: null }],
    ["realm_access.roles", renamed, { "https://portal.example/org.id": "energy", realm_access: "roles" }],
  ] as const)("%s", (claim, settings, claims) => {
    expect(() => assignmentOf({ sub: "42", ...claims }, settings)).toThrow(
      expect.objectContaining({ code: "not-assigned", details: { claim } }),
    );
  });

  test("nothing is found on the prototype of the claims", () => {
    const settings = { ...plain, organisation: "constructor.name" };
    expect(() => assignmentOf({ sub: "42", role: "lawyer" }, settings)).toThrow("not-assigned");
  });
});

test.each([
  ["energy-union", true],
  ["БИН:940140000385", true],
  ["5f0c0a9e-7c1b-4b57-9a53-0c7a2d9b8c11", true],
  ["portal@union.kz", true],
  ["", false],
  [" energy", false],
  ["-energy", false],
  ["energy union", false],
  ["a".repeat(101), false],
  ["local", false],
])("an organisation may be called «%s»: %s", (name, isOne) => {
  expect(isOrganisation(name)).toBe(isOne);
});
