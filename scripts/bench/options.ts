import { parseArgs } from "node:util";
import { type Scenario, scenarios } from "./generate";

export const measures = ["analyze", "import", "pages"] as const;
export type Measure = (typeof measures)[number];

export type Options = {
  measures: readonly Measure[];
  scenarios: Scenario[];
  /** Of each generated thread. */
  comments: number;
  /** A running server to ask for the pages too, and the cookie of somebody who may see them. */
  server: { url: string; cookie: string } | null;
};

export const usage = `npm run bench -- [--only NAME]... [--comments N] [--url URL --cookie COOKIE]

NAME is a measure (${measures.join(", ")}) or a scenario
(${Object.keys(scenarios).join(", ")}).
Prints one JSON object a line: {name, n, value, unit, scenario, budget}.`;

/** Throws when it can't make sense of the arguments. */
export function parseOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: "string", multiple: true, default: [] },
      comments: { type: "string", default: "10000" },
      url: { type: "string" },
      cookie: { type: "string", default: "" },
    },
  });
  const comments = Number(values.comments);
  if (!Number.isInteger(comments) || comments < 1) throw new Error("--comments takes a whole number from 1.");
  const chosenMeasures = measures.filter((each) => values.only.includes(each));
  const allScenarios = Object.keys(scenarios) as Scenario[];
  const chosenScenarios = allScenarios.filter((each) => values.only.includes(each));
  const stranger = values.only.find((each) => ![...measures, ...allScenarios].includes(each as Measure));
  if (stranger) throw new Error(`--only knows no "${stranger}".`);
  return {
    measures: chosenMeasures.length > 0 ? chosenMeasures : measures,
    scenarios: chosenScenarios.length > 0 ? chosenScenarios : allScenarios,
    comments,
    server: values.url ? { url: values.url, cookie: values.cookie } : null,
  };
}
