import { describe, expect, it } from "vitest";
import { findCycles, importsOf, readImports } from "./imports";
import { violations } from "./table";

const graph = readImports(["lib", "app", "proxy.ts"], /^lib\/store\/generated\//);

describe("the architecture table", () => {
  it("reads the tree", () => {
    expect(graph.length).toBeGreaterThan(50);
    expect(graph.flatMap(({ files }) => files).length).toBeGreaterThan(graph.length);
  });

  it("holds for every import", () => {
    expect(violations(graph)).toEqual([]);
  });

  it("has no cycles", () => {
    expect(findCycles(graph)).toEqual([]);
  });
});

describe("the check itself", () => {
  const of = (file: string, source: string) => violations([importsOf(file, source)]);

  it("sees static, type-only, re-exporting and dynamic imports, by path and by alias", () => {
    expect(of("lib/read/x.ts", 'import { a } from "../tag/index";')).toHaveLength(1);
    expect(of("lib/read/x.ts", 'import type { A } from "../store";')).toHaveLength(1);
    expect(of("lib/read/x.ts", 'export { a } from "../link/index";')).toHaveLength(1);
    expect(of("app/page.tsx", 'const a = () => import("@/lib/store");')).toHaveLength(1);
    expect(of("app/x/page.tsx", 'import { db } from "@/lib/store/generated/sqlite/client";')).toHaveLength(1);
  });

  it("keeps packages where they belong", () => {
    expect(of("lib/insight/x.ts", 'import { cache } from "react";')).toHaveLength(1);
    expect(of("lib/auth/x.ts", 'import { headers } from "next/headers";')).toHaveLength(1);
    expect(of("lib/tag/x.ts", 'import { readFileSync } from "node:fs";')).toHaveLength(1);
    expect(of("lib/model/x.ts", 'import { z } from "zod";')).toEqual([]);
  });

  it("knows a file outside of the table", () => {
    expect(of("lib/other/x.ts", "export const a = 1;")).toHaveLength(1);
  });

  it("finds a cycle", () => {
    const file = (name: string, files: string[]) => ({ file: name, files, packages: [] });
    expect(findCycles([file("a", ["b"]), file("b", ["c"]), file("c", ["b"])])).toEqual([["b", "c", "b"]]);
  });
});
