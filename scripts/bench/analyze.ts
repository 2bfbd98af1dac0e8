import { analyze } from "../../lib/analyze";
import type { Figure } from "./figure";
import { percentile } from "./figure";
import { generate } from "./generate";
import type { Options } from "./options";

const RUNS = 3;

/** Comments a second from bytes to `Analysis`, on one core: the middle of three runs after a warm-up. */
export function* measureAnalyze({ scenarios, comments }: Options): Generator<Figure> {
  for (const scenario of scenarios) {
    const { text, settings, present } = generate(scenario, comments);
    const bytes = new TextEncoder().encode(text);
    analyze(bytes, settings);
    const seconds = Array.from({ length: RUNS }, () => {
      const before = performance.now();
      const analysis = analyze(bytes, settings);
      if (analysis.comments.length !== present)
        throw new Error(`${scenario}: ${analysis.comments.length} of ${present}`);
      return (performance.now() - before) / 1000;
    });
    const value = present / percentile(seconds, 0.5);
    yield { name: "analyze", scenario, n: present, value, unit: "comments/s", budget: 10_000 };
  }
}
