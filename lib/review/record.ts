import type { DecisionRequest, DecisionResponse } from "../model/review";
import { type Store, sharedStore } from "../store";
import { type Claimed, claimComments } from "./claim";
import { once } from "./log";
import { type Actor, plan } from "./plan";
import { ReviewRefused } from "./refusal";

/**
 * Records what a person did: for each action an event in the log, and its effect in the tables that
 * pages read. All of a batch or nothing; a client key that was recorded before changes nothing. Throws
 * ReviewRefused when a comment is not as the person saw it, or the action can't be.
 */
export async function record(
  actor: Actor,
  { clientKey, reason, actions }: DecisionRequest,
  store: Store = sharedStore(),
): Promise<DecisionResponse> {
  const at = new Date();
  return once(store, { actor, clientKey, reason: reason || null, at }, async (writer) => {
    const subjects = await claimComments(writer.db, claimsOf(actions));
    for (const action of actions) {
      const subject = subjects.get(action.commentId);
      if (!subject) throw new ReviewRefused("not-found", "This comment is no longer there. Load the page again.");
      const change = await plan(writer.db, subject, action, actor, at);
      await writer.append({ ...change, subject, kind: action.kind, ofEventId: null });
    }
  });
}

/** Each comment once; the first action on it says which version the person saw. */
function claimsOf(actions: DecisionRequest["actions"]): Claimed[] {
  const claims = new Map<string, Claimed>();
  for (const { commentId, version } of actions) {
    const claim = claims.get(commentId);
    if (claim) claim.events += 1;
    else claims.set(commentId, { commentId, events: 1, seen: version });
  }
  return [...claims.values()];
}
