import type { FileImports } from "./imports";

/** A folder or file, and what of the repository it may import besides itself. */
type Table = Record<string, string[]>;

const pure = ["lib/model", "lib/read", "lib/anchor", "lib/link", "lib/tag", "lib/analyze.ts"];
const doors = ["lib/import", "lib/review", "lib/insight", "lib/export", "lib/auth"];

/** Who may import whom. What a folder may import is written here and nowhere else. */
const allowed: Table = {
  "lib/model": [],
  "lib/read": ["lib/model"],
  "lib/anchor": ["lib/model"],
  "lib/link": ["lib/model", "lib/anchor"],
  "lib/tag": ["lib/model", "lib/anchor", "lib/link"],
  "lib/analyze.ts": ["lib/model", "lib/read", "lib/anchor", "lib/link", "lib/tag"],
  "lib/store": ["lib/model"],
  "lib/import": ["lib/model", "lib/analyze.ts", "lib/store"],
  "lib/review": ["lib/model", "lib/store"],
  "lib/insight": ["lib/model", "lib/store"],
  "lib/export": ["lib/model", "lib/store"],
  "lib/auth": ["lib/model", "lib/store"],
  "lib/cli.ts": ["lib/cli", ...pure, "lib/store", ...doors],
  "lib/cli": [...pure, "lib/store", ...doors],
  "proxy.ts": [...pure, ...doors],
  app: [...pure, ...doors],
};

/** What the whole of `lib/` keeps out: it must run in a terminal and in a test as it runs in the server. */
const notInLib = /^(react|react-dom|next|server-only|recharts|@mantine\/.*|@tabler\/.*)$/;

/** Each broken rule, one line. */
export function violations(graph: FileImports[]): string[] {
  return graph.flatMap(({ file, files, packages }) => {
    const home = ownerOf(file);
    if (!home) return [`${file} stands in no folder of the table`];
    const strangers = files.filter((each) => {
      const owner = ownerOf(each);
      return owner !== home && !(owner && allowed[home]?.includes(owner));
    });
    return [
      ...strangers.map((each) => `${file} imports ${each}`),
      ...packages.filter((each) => !mayUse(home, each)).map((each) => `${file} imports the package ${each}`),
    ];
  });
}

function mayUse(home: string, name: string): boolean {
  // The pure half of the way: bytes in, one Analysis out, so nothing that could read a file, a clock or a socket.
  if (pure.includes(home)) return name === "zod";
  return !(home.startsWith("lib/") && notInLib.test(name));
}

function ownerOf(file: string): string | undefined {
  return Object.keys(allowed).find((each) => file === each || file.startsWith(`${each}/`));
}
