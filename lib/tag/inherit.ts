import { type Answers, type Claim, type Stance, SURE_LINK } from "../model";
import type { Scan } from "./scan";

type Reply = { stance: Stance; certainty: number; rule: string; words: readonly string[] };

/** Whole comments that say nothing but yes, no or “says who?”. */
const REPLIES: readonly Reply[] = [
  {
    stance: "asserts",
    certainty: 0.5,
    rule: "claim.inherited.agree@1",
    words:
      "exactly|this|agreed|i agree|agree|yep|yes|yup|true|so true|very true|correct|bingo|spot on|absolutely|indeed|amen|you nailed it|nailed it|of course|no doubt|without a doubt|bang on|yes exactly|exactly this|this exactly|100 percent|you are right|you 're right|this is true|it is true|obviously|damn right|totally agree|well said".split(
        "|",
      ),
  },
  {
    stance: "denies",
    certainty: 0.5,
    rule: "claim.inherited.disagree@1",
    words:
      "nonsense|no|nope|wrong|false|bs|bullshit|debunked|rubbish|garbage|not true|untrue|bull|total nonsense|complete nonsense|no way|never happened|utter nonsense|hogwash|baloney|long debunked|already debunked|no they did n't|no he did n't|no she did n't|no it was n't".split(
        "|",
      ),
  },
  {
    stance: "asks",
    certainty: 0.3,
    rule: "claim.inherited.ask@1",
    words:
      "source|sources|proof|evidence|any evidence|any proof|link|cite|citation|citation needed|says who|really|source please|proof please|got proof|got a source|got a link|where is the proof|where 's the proof|where is your proof|link please|is that true|any source|do you have a source|do you have proof".split(
        "|",
      ),
  },
];

const BY_WORDS = new Map(REPLIES.flatMap((reply) => reply.words.map((words) => [words, reply] as const)));
const LONGEST = 6;
const TAKEN_OVER: readonly Stance[] = ["asserts", "hints", "asks", "reports"];

/**
 * The claim that a short answer takes over from the comment it answers, when
 * the link between the two is sure; null when it takes over none.
 */
export function inheritClaim(
  scan: Scan,
  answers: Answers | undefined,
  claimsOf: (ordinal: number) => readonly Claim[],
): Claim | null {
  if (!answers || typeof answers.to !== "number" || answers.confidence < SURE_LINK) return null;
  const spoken = scan.tokens.filter((token) => token.kind === "word").map((token) => token.word);
  if (spoken.length === 0 || spoken.length > LONGEST) return null;
  const reply = BY_WORDS.get(spoken.join(" "));
  const claim = claimsOf(answers.to).find((one) => TAKEN_OVER.includes(one.stance));
  if (!reply || !claim) return null;
  const start = scan.tokens[0]?.start ?? 0;
  return {
    start,
    end: scan.tokens.at(-1)?.end ?? scan.text.length,
    type: claim.type,
    stance: reply.stance,
    certainty: reply.certainty,
    slots: claim.slots,
    evidence: "none",
    provenance: "own",
    rule: reply.rule,
    why: `“${scan.text.trim()}” answers comment ${answers.to} (${answers.evidence}, ${answers.confidence}) and takes over its claim by ${claim.rule}; ${reply.stance}.`,
  };
}
