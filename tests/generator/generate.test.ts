import { expect, test } from "vitest";
import { analyze } from "@/lib/analyze";
import { generate, type Scenario, scenarios } from "@/scripts/bench/generate";

const names = Object.keys(scenarios) as Scenario[];
const analysed = (scenario: Scenario, comments: number) => {
  const { text, settings, present } = generate(scenario, comments, 7);
  return { present, analysis: analyze(new TextEncoder().encode(text), settings) };
};

test("the same seed gives the same page, another gives another", () => {
  for (const scenario of names) {
    expect(generate(scenario, 50, 3)).toEqual(generate(scenario, 50, 3));
    expect(generate(scenario, 50, 4).text).not.toBe(generate(scenario, 50, 3).text);
  }
});

test.each(names)("%s is read as a thread with every comment that was written", (scenario) => {
  const { present, analysis } = analysed(scenario, 200);
  expect(analysis.format).toBe("wordpress-text");
  expect(analysis.comments).toHaveLength(present);
  expect(analysis.thread).toMatchObject({ declaredCount: 200, presentCount: present, closed: true });
  const length = analysis.comments.reduce((sum, comment) => sum + comment.text.length, 0) / present;
  expect(length).toBeGreaterThan(150);
  expect(length).toBeLessThan(350);
});

test("the threads hold what the pipeline looks for", () => {
  const { comments } = analysed("depth-limited", 300).analysis;
  const count = (of: (comment: (typeof comments)[number]) => unknown[]) => comments.flatMap(of).length;
  expect(count((comment) => comment.anchors)).toBeGreaterThan(10);
  expect(count((comment) => comment.quotes)).toBeGreaterThan(10);
  expect(count((comment) => comment.claims)).toBeGreaterThan(3);
  expect(count((comment) => comment.interventions)).toBeGreaterThan(3);
  expect(comments.some((comment) => comment.role === "staff")).toBe(true);
});

test("each scenario has the shape it is named for", () => {
  const shape = (scenario: Scenario) => {
    const { comments } = analysed(scenario, 300).analysis;
    const voices = new Map<string, number>();
    for (const { author } of comments) voices.set(author, (voices.get(author) ?? 0) + 1);
    return { depth: Math.max(...comments.map((comment) => comment.depth)), loudest: Math.max(...voices.values()) };
  };
  expect(shape("deep-chain").depth).toBe(119);
  expect(shape("wide").depth).toBe(1);
  expect(shape("depth-limited").depth).toBe(4);
  expect(shape("flood").loudest).toBeGreaterThanOrEqual(100);
  expect(generate("missing-parents", 300).present).toBeLessThan(300);
});
