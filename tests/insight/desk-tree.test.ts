import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ancestorsOf, buildTree, guidesOf, rootFor, type TreeView, visibleRows } from "@/lib/insight/desk-tree";
import { answering, comment, seedThread } from "./desk-fixture";

const everything: TreeView = { collapsed: new Set(), root: null, matches: null, context: false, maxDepth: 6 };
const keys = (view: Partial<TreeView> = {}, comments = seedThread) =>
  visibleRows(buildTree(comments), { ...everything, ...view }).map((row) => row.key);

describe("buildTree", () => {
  const nodes = buildTree(seedThread);
  const node = (key: string) => nodes.find((entry) => entry.key === key);

  it("holds all 33 comments and one ghost, in preorder", () => {
    expect(nodes).toHaveLength(34);
    expect(nodes.filter((entry) => entry.comment === null).map((entry) => entry.key)).toEqual(["g23"]);
    expect(nodes.slice(0, 9).map((entry) => entry.key)).toEqual(["c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9"]);
  });

  it("counts depth, place among siblings and descendants by hand", () => {
    expect(node("c1")).toMatchObject({ depth: 0, position: 1, siblings: 8, descendants: 8, parent: null });
    expect(node("c6")).toMatchObject({ depth: 5, position: 1, siblings: 1, descendants: 2 });
    expect(node("c8")).toMatchObject({ depth: 6, position: 2, siblings: 2, descendants: 0 });
    expect(node("c20")).toMatchObject({ depth: 0, position: 5, siblings: 8, descendants: 8 });
  });

  it("puts the ghost where the page nested the comment that answers it", () => {
    expect(nodes[node("g23")?.parent ?? -1]?.key).toBe("c21");
    expect(node("g23")).toMatchObject({ depth: 2, position: 2, siblings: 2, descendants: 3 });
    expect(nodes[node("c23")?.parent ?? -1]?.key).toBe("g23");
  });

  it("puts a ghost at the top when the page nests its comment nowhere", () => {
    const tree = buildTree([comment(1), comment(2, answering("missing"))]);
    expect(tree.map(({ key, depth }) => [key, depth])).toEqual([
      ["c1", 0],
      ["g2", 0],
      ["c2", 1],
    ]);
  });

  it("holds every comment once, whatever the links say", () => {
    const links = fc.array(
      fc.oneof(fc.constant("article" as const), fc.constant("missing" as const), fc.integer({ min: 1, max: 12 })),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(
        links,
        fc.array(fc.option(fc.integer({ min: 1, max: 12 })), { minLength: 12, maxLength: 12 }),
        (targets, shown) => {
          const comments = targets.map((to, index) =>
            comment(index + 1, { ...answering(to), displayedParent: shown[index] ?? null }),
          );
          const tree = buildTree(comments);
          const ordinals = tree.flatMap((entry) => entry.comment?.ordinal ?? []);
          expect(ordinals.toSorted((a, b) => a - b)).toEqual(comments.map((entry) => entry.ordinal));
          tree.forEach((entry, index) => {
            expect(entry.parent === null ? entry.depth : (tree[entry.parent]?.depth ?? -9) + 1).toBe(entry.depth);
            if (entry.parent !== null) expect(entry.parent).toBeLessThan(index);
          });
        },
      ),
    );
  });

  it("takes a chain of 20,000 replies", () => {
    const chain = Array.from({ length: 20_000 }, (_, index) =>
      comment(index + 1, answering(index === 0 ? "article" : index)),
    );
    expect(buildTree(chain).at(-1)?.depth).toBe(19_999);
  });
});

describe("visibleRows", () => {
  it("shows every node when nothing is folded", () => {
    expect(keys({ maxDepth: 9 })).toHaveLength(34);
  });

  it("hides what is below a folded row", () => {
    expect(keys({ collapsed: new Set(["c1", "g23"]) }).slice(0, 3)).toEqual(["c1", "c10", "c11"]);
    expect(keys({ collapsed: new Set(["g23"]) })).not.toContain("c23");
  });

  it("ends the indent with a row that says how many replies go on elsewhere", () => {
    const rows = visibleRows(buildTree(seedThread), { ...everything, maxDepth: 3 });
    const more = rows.filter((row) => row.kind === "continue");
    expect(more.map((row) => row.key)).toEqual(["mc4", "mc14", "mc23"]);
    expect(more.map((row) => row.hidden)).toEqual([4, 1, 2]);
    expect(rows.find((row) => row.key === "c4")).toMatchObject({ expanded: null });
  });

  it("goes on from there", () => {
    const rows = visibleRows(buildTree(seedThread), { ...everything, root: 4, maxDepth: 3 });
    expect(rows.map((row) => [row.key, row.level])).toEqual([
      ["c4", 0],
      ["c5", 1],
      ["c6", 2],
      ["c7", 3],
      ["c8", 3],
    ]);
  });

  it("keeps the ancestors of a match, dimmed, and opens what was folded", () => {
    const rows = visibleRows(buildTree(seedThread), {
      ...everything,
      matches: new Set([25]),
      collapsed: new Set(["c20"]),
      maxDepth: 3,
    });
    expect(rows.map((row) => row.key)).toEqual(["c20", "c21", "g23", "c23", "c24", "c25"]);
    expect(rows.filter((row) => row.kind !== "continue" && !row.dimmed).map((row) => row.key)).toEqual(["c25"]);
  });

  it("shows the rest too when asked for context", () => {
    const rows = visibleRows(buildTree(seedThread), {
      ...everything,
      matches: new Set([25]),
      context: true,
      maxDepth: 9,
    });
    expect(rows).toHaveLength(34);
  });
});

describe("ancestorsOf", () => {
  it("names the way down, the ghost included", () => {
    expect(ancestorsOf(buildTree(seedThread), 24).map((node) => node.key)).toEqual(["c20", "c21", "g23", "c23"]);
    expect(ancestorsOf(buildTree(seedThread), 1)).toEqual([]);
  });
});

describe("rootFor", () => {
  const nodes = buildTree(seedThread);

  it("starts where the indent would cut the way to the selected comment", () => {
    expect(rootFor(nodes, 8, null, 3)).toBe(4);
    expect(rootFor(nodes, 4, null, 3)).toBeNull();
    expect(rootFor(nodes, 25, null, 3)).toBe(23);
  });

  it("keeps the root that was asked for while the selected comment is below it", () => {
    expect(rootFor(nodes, 6, 4, 3)).toBe(4);
    expect(rootFor(nodes, 4, 4, 3)).toBe(4);
    expect(rootFor(nodes, 10, 4, 3)).toBeNull();
    expect(rootFor(nodes, null, 4, 3)).toBe(4);
  });

  it("always lets the selected comment be seen", () => {
    for (const { ordinal } of seedThread) {
      for (const maxDepth of [1, 2, 3, 6]) {
        const root = rootFor(nodes, ordinal, null, maxDepth);
        expect(keys({ root, maxDepth })).toContain(`c${ordinal}`);
      }
    }
  });
});

describe("guidesOf", () => {
  it("draws a line past a row only when a sibling follows below", () => {
    expect(guidesOf([0, 1, 2, 1, 0].map((level) => ({ level })))).toEqual([[], [true], [true, false], [false], []]);
  });
});
