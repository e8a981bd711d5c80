import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    // A forgotten `.only` would hide the rest, and a test without an expectation cannot fail.
    allowOnly: false,
    expect: { requireAssertions: true },
    // The first start of LibreOffice takes some seconds.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
