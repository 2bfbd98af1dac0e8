import { readFileSync } from "node:fs";
import { z } from "zod";

/** What a module under `lib/cli/` gives. */
type Command = {
  name: string;
  summary: string;
  usage: string;
  /** Takes the arguments after the command's name; gives the exit code. */
  run(args: string[]): Promise<number>;
};

/** Loaded only when asked for: `analyze` never loads the database. */
const commands: Record<string, () => Promise<Command>> = {
  analyze: () => import("./cli/analyze"),
  import: () => import("./cli/import"),
  user: () => import("./cli/user"),
};

function version(): string {
  const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}

async function help(): Promise<string> {
  const loaded = await Promise.all(Object.values(commands).map((load) => load()));
  const lines = loaded.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`);
  return [
    "postil puts a comment thread back beside the article it answers.",
    "",
    "usage: postil <command> [options]",
    "",
    ...lines,
    "",
    "postil <command> --help says more; postil --version prints the version.",
  ].join("\n");
}

async function main(args: string[]): Promise<number> {
  const [first, ...rest] = args;
  if (first === undefined || first === "--help" || first === "-h" || first === "help") {
    console.log(await help());
    return first === undefined ? 2 : 0;
  }
  if (first === "--version" || first === "-v") {
    console.log(version());
    return 0;
  }
  const load = Object.hasOwn(commands, first) ? commands[first] : undefined;
  if (!load) {
    console.error(`postil: there is no command "${first}"; postil --help lists them.`);
    return 2;
  }
  const command = await load();
  if (rest.includes("--help") || rest.includes("-h")) {
    console.log(`${command.summary}\n\n${command.usage}`);
    return 0;
  }
  return command.run(rest);
}

// Whoever reads our output may stop early (`postil … | head`): that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

// The code is set rather than exited with, so that all of a long output is written.
process.exitCode = await main(process.argv.slice(2));
