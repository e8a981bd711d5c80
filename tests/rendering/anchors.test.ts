import { expect, test } from "vitest";
import { draftSchema } from "../../src/agreement/draft.js";
import { assemble } from "../../src/assembly/assemble.js";
import { problemPlace } from "../../src/rendering/anchors.js";
import { toHtml } from "../../src/rendering/toHtml.js";
import { mistakenPlans } from "../support/mistakenPlans.js";
import { smallKelisim } from "../support/smallKelisim.js";

const places: Record<string, [kind: string, number: string | undefined] | undefined> = {
  "draft-unknown-clause": undefined,
  "draft-missing-core-clause": undefined,
  "draft-beyond-this-section": undefined,
  "draft-higher-value-without-clause": undefined,
  "draft-missing-required-clause": ["section", "2"],
  "draft-declarative-clause": ["section", "2"],
  "draft-missing-answer": ["provision", "2.1"],
  "draft-below-floor": ["provision", "2.1"],
  "draft-weaker-than-higher": ["provision", "2.1"],
  "draft-reference-without-target": ["provision", "3.2"],
  "draft-missing-party": ["provision", "1.1"],
  "draft-missing-value": ["place", undefined],
  "draft-resolution-date": ["preamble", undefined],
  "draft-own-not-translated": ["provision", "2.1"],
  "draft-own-place-unknown": ["section", "2"],
};

test.each(Object.entries(places))("%s leads the reader to %j", (code, expected) => {
  const [, plan] = mistakenPlans.find(([known]) => known === code)!;
  const draft = draftSchema.parse({ kelisim: 1, level: "enterprise", ...plan });
  const { value: document, problems } = assemble(draft, smallKelisim.library, smallKelisim.frames.enterprise);

  const place = problemPlace(
    problems.find((problem) => problem.code === code)!,
    document,
    draft,
  );
  expect(place && [place.kind, "number" in place ? place.number : undefined]).toEqual(expected);
  if (place) expect(toHtml(document)).toContain(`id="${place.anchor}"`);
});

test("a clause of the user's own is found where it stands, not where the plan lists it", () => {
  const text = { kk: "Бір", ru: "Один" };
  const own = { title: text, provisions: [{ id: "one", ...text, kk: "Один" }] };
  const draft = draftSchema.parse({
    kelisim: 1,
    level: "enterprise",
    clauses: [{ clause: "notice", position: "minimum" }],
    own_clauses: [
      { id: "last", ...own },
      { id: "first", after: "notice", ...own },
    ],
  });
  const { value: document, problems } = assemble(draft, smallKelisim.library, smallKelisim.frames.enterprise);
  const places = problems
    .filter(({ code }) => code === "draft-own-not-translated")
    .map((problem) => problemPlace(problem, document, draft)?.anchor);
  expect(places).toEqual(["own/last/one", "own/first/one"]);
});
