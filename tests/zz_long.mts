import { longAgreement } from "./support/longAgreement.ts";
import { redlineWord } from "../src/redline/redlineWord.ts";
import { openWordPackage } from "../src/redline/package/wordPackage.ts";
import { readLimits } from "../src/reading/limits.ts";
async function edit(bytes: Uint8Array, every: number) {
  const f = await openWordPackage(bytes, readLimits);
  const root: any = f.tree(f.main);
  let n = 0;
  const walk = (e: any): any => ({
    ...e,
    children: e.children.map((c: any) =>
      typeof c === "string"
        ? c
        : c.name === "w:t" && ++n % every === 0
          ? {
              ...c,
              children: [
                String(c.children.join(""))
                  .replace("письменно", "в письменной форме")
                  .replace("дней", "рабочих дней"),
              ],
            }
          : walk(c),
    ),
  });
  f.put(f.main, walk(root));
  return f.write();
}
for (const size of [60000, 120000, 240000, 480000, 960000]) {
  const a = longAgreement(size);
  const b = await edit(a, 20),
    h = await edit(a, 1);
  const out = [];
  for (const [n, x] of [
    ["few", b],
    ["all", h],
  ] as const) {
    let best = 1e9;
    for (let i = 0; i < 3; i++) {
      const s = performance.now();
      const r = await redlineWord(a, x, {
        author: "a",
        date: "2026-01-01T00:00:00Z",
        revisions: "accept",
        limits: readLimits,
      });
      best = Math.min(best, performance.now() - s);
      if (i == 0) out.push(r.regions, r.marked, r.unprocessed.map((u) => u.code).join());
    }
    out.push(n, best.toFixed(0));
  }
  console.log(size, out.join(" "), (process.memoryUsage().heapUsed / 1e6).toFixed(0) + "MB");
}
