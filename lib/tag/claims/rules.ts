import { cabal } from "./cabal";
import { coverUp } from "./cover-up";
import { killing } from "./killing";
import { media } from "./media";
import { medical } from "./medical";
import { money } from "./money";
import { replacement } from "./replacement";
import { rigging } from "./rigging";
import type { ClaimRule } from "./rule";
import { staged } from "./staged";
import { state } from "./state";
import { trafficking } from "./trafficking";

/** All claim rules, in the order in which they are tried. */
export const claimRules: readonly ClaimRule[] = [
  ...killing,
  ...coverUp,
  ...money,
  ...state,
  ...rigging,
  ...media,
  ...trafficking,
  ...staged,
  ...replacement,
  ...medical,
  ...cabal,
];
