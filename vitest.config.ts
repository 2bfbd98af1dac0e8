import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/[\\/]$/, "") } },
  test: {
    include: ["tests/**/*.test.ts"],
    // A machine under load is slow, not wrong: no test asserts a time.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
