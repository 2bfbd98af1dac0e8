import { actions, actionUnions } from "./actions";
import { agents, agentUnions } from "./agents";
import { cues, cueUnions } from "./cues";
import { Lexicon } from "./lexicon";
import { staff, staffUnions } from "./staff";
import { things, thingUnions } from "./things";
import { violence, violenceUnions } from "./violence";

/** The word classes of claims, interventions and signals, in one trie: a comment is scanned once for all of them. */
export const lexicon = new Lexicon({
  ...agentUnions,
  ...thingUnions,
  ...actionUnions,
  ...cueUnions,
  ...staffUnions,
  ...violenceUnions,
  VICTIM: ["PERSON", "NAME", "WITNESS"],
});

for (const data of [agents, things, actions, cues, staff, violence]) {
  for (const [name, entries] of Object.entries(data)) lexicon.add(name, entries);
}
