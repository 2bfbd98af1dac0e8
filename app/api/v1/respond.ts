import type { z } from "zod";
import { guardApi } from "@/app/_server/guard";
import type { Actor } from "@/lib/auth";
import type { DecisionResponse } from "@/lib/model/review";
import { ReviewRefused } from "@/lib/review";

const noStore = { "cache-control": "no-store" };

/** Bodies are small: a batch of 1000 decisions is some 100 KB. */
const maxBytes = 2_000_000;

/**
 * What the three review routes share: who asks, what they ask, and the answer. 200 with the new state,
 * 400 when the request is not understood, 401 and 403 by the guard, 404 and 409 with a `Refusal`.
 */
export async function respond<T>(
  request: Request,
  schema: z.ZodType<T>,
  work: (actor: Actor, input: T) => Promise<DecisionResponse>,
): Promise<Response> {
  const actor = await guardApi("decide", request);
  if (actor instanceof Response) return actor;
  const text = await request.text();
  if (text.length > maxBytes) return problem(413, "The request is too large; send fewer actions at once.");
  const input = schema.safeParse(parse(text));
  if (!input.success) {
    const issue = input.error.issues[0];
    return problem(400, `The request is not understood: ${issue?.path.join(".") || "body"}: ${issue?.message}`);
  }
  try {
    return Response.json(await work(actor, input.data), { headers: noStore });
  } catch (error) {
    if (!(error instanceof ReviewRefused)) throw error;
    return Response.json(error, { status: error.code === "not-found" ? 404 : 409, headers: noStore });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function problem(status: number, message: string): Response {
  return Response.json({ code: "bad-request", message }, { status, headers: noStore });
}
