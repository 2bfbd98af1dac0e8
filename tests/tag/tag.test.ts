import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/model";
import { tag } from "@/lib/tag";
import { nothingAnchored, threadOf } from "./fixtures";

function answersTo(to: Answers["to"], confidence = 0.99): Answers {
  return { to, evidence: "declared", confidence, why: "nested", alternatives: [] };
}

const signalsOf = (...texts: Parameters<typeof threadOf>) =>
  tag(threadOf(...texts), nothingAnchored, []).comments.map((comment) => comment.signals.map((signal) => signal.type));

describe("short answers", () => {
  const thread = threadOf("The council buried the report.", "Exactly.", "Source?", "Nonsense.", "Lovely weather.");

  it("take over the claim they answer over a sure link", () => {
    const { comments } = tag(thread, nothingAnchored, [
      answersTo("article"),
      answersTo(1),
      answersTo(1),
      answersTo(1),
      answersTo(1),
    ]);
    const stances = comments.map((comment) => comment.claims.map((claim) => claim.stance));
    expect(stances).toEqual([["asserts"], ["asserts"], ["asks"], ["denies"], []]);
  });

  it("take over nothing over a link that is not sure", () => {
    const { comments } = tag(thread, nothingAnchored, [answersTo("article"), answersTo(1, 0.9)]);
    expect(comments[1]?.claims).toEqual([]);
  });
});

describe("acts of staff", () => {
  it("aim at the comment that is answered, a ghost too", () => {
    const staff = threadOf("x", { text: "Do you have a source for that?", role: "staff" });
    for (const to of [1, "missing"] as const) {
      const [, act] = tag(staff, nothingAnchored, [answersTo("article"), answersTo(to)]).comments;
      expect(act?.interventions).toMatchObject([{ type: "evidence-request", target: to }]);
    }
  });

  it("leave an author alone who only takes part", () => {
    const author = threadOf({ text: "Thank you! What do you mean by the second point?", role: "author" });
    expect(tag(author, nothingAnchored, []).comments[0]?.interventions).toEqual([]);
  });

  it("see the page close the thread", () => {
    const document = threadOf("x");
    const thread = {
      declaredCount: null,
      presentCount: 1,
      closed: true,
      notices: ["Comments are closed.", "44 replies"],
    };
    expect(tag({ ...document, thread }, nothingAnchored, []).threadInterventions).toEqual([
      { type: "thread-closing", quote: "Comments are closed." },
    ]);
  });
});

describe("signals of form", () => {
  it("name a link alone, capitals alone, quotation alone", () => {
    expect(
      signalsOf("https://example.org/a", "THIS IS THE END OF THE COUNTRY", "> every word of this is quoted"),
    ).toEqual([["link-only"], ["all-caps"], ["quoted-only"]]);
    expect(signalsOf("See https://example.org/a", "NATO and the EU met.", "> quoted\nAnd answered.")).toEqual([
      [],
      [],
      [],
    ]);
  });

  it("find a comment that nearly repeats an earlier one", () => {
    const text = "The harbour master told the board in March that the cranes were not safe to use in high wind.";
    const thread = threadOf(
      text,
      "Something else entirely about the weather in the north this year.",
      `${text} Again.`,
    );
    const [, , third] = tag(thread, nothingAnchored, []).comments;
    expect(third?.signals).toMatchObject([{ type: "near-duplicate", of: 1, start: 0, end: text.length + 7 }]);
  });

  it("call five in a row by one person a flood, four not", () => {
    const row = (length: number) => Array.from({ length }, (_, index) => ({ text: `Number ${index}.`, author: "Ann" }));
    expect(signalsOf(...row(4)).flat()).toEqual([]);
    expect(signalsOf(...row(5)).at(-1)).toEqual(["flood"]);
  });

  it("mark a slur as the word alone", () => {
    const [comment] = tag(threadOf("What a retard, honestly."), nothingAnchored, []).comments;
    expect(comment?.signals.find((signal) => signal.type === "slur")).toMatchObject({ start: 7, end: 13 });
  });
});

describe("every tag", () => {
  it("says its rule with a version, and why", () => {
    const { comments } = tag(threadOf("The council buried the report, you idiot."), nothingAnchored, []);
    for (const one of [...(comments[0]?.claims ?? []), ...(comments[0]?.signals ?? [])]) {
      expect(one.rule).toMatch(/^[a-z.-]+@\d+$/);
      expect(one.why.length).toBeGreaterThan(15);
    }
    expect(comments[0]?.claims[0]?.why).toContain("agent “council”");
  });

  it("leaves quoted claims to those who made them", () => {
    const { comments } = tag(
      threadOf("> The council buried the report.\nCan you believe this guy?"),
      nothingAnchored,
      [],
    );
    expect(comments[0]?.claims).toEqual([]);
  });

  it("reports what is brought from elsewhere", () => {
    const [comment] = tag(
      threadOf("He wrote “the council buried the report on the port” in May."),
      nothingAnchored,
      [],
    ).comments;
    expect(comment?.claims).toMatchObject([{ stance: "reports", provenance: "reported" }]);
  });
});
