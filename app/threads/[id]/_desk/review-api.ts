import type { DecisionRequest, DecisionResponse, Refusal, ReviewAction } from "@/lib/model";

/** What a person asked for was not recorded; the message says why and what to do. */
export class ReviewError extends Error {
  override readonly name = "ReviewError";
  constructor(
    message: string,
    /** Somebody else changed the comment: load the page's data again. */
    readonly stale: boolean,
  ) {
    super(message);
  }
}

/** Records actions on comments: all of them or none. Throws ReviewError. */
export function sendActions(actions: ReviewAction[], reason: string | null): Promise<DecisionResponse> {
  return post("/api/v1/decisions", { clientKey: crypto.randomUUID(), reason, actions } satisfies DecisionRequest);
}

/** Takes the person's own last batch back, or does it again. Throws ReviewError. */
export function sendStep(step: "undo" | "redo"): Promise<DecisionResponse> {
  return post(`/api/v1/${step}`, { clientKey: crypto.randomUUID() });
}

async function post(url: string, body: object): Promise<DecisionResponse> {
  let response: Response;
  try {
    response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  } catch {
    throw new ReviewError("The server can’t be reached. Nothing was recorded; try again.", false);
  }
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return answer as DecisionResponse;
  const refusal = answer as Partial<Refusal> | null;
  throw new ReviewError(
    refusal?.message ?? "The server had a problem. Nothing was recorded; try again.",
    refusal?.code === "stale" || refusal?.code === "superseded",
  );
}
