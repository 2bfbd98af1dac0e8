/** `npm run bench`: figures for DESIGN's budgets, one JSON object a line. A budget missed is said, never an error. */
import { measureAnalyze } from "./bench/analyze";
import { type Figure, print } from "./bench/figure";
import { measureImport } from "./bench/import";
import { type Options, parseOptions, usage } from "./bench/options";
import { measurePages } from "./bench/pages";

const bench = {
  analyze: measureAnalyze,
  import: measureImport,
  pages: measurePages,
} satisfies Record<string, (options: Options) => Iterable<Figure> | AsyncIterable<Figure>>;

async function main(args: string[]): Promise<number> {
  let options: Options;
  try {
    options = parseOptions(args);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    return 2;
  }
  for (const name of options.measures) {
    for await (const figure of bench[name](options)) print(figure);
  }
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
