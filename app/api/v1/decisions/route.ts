import { DecisionRequest } from "@/lib/model/review";
import { record } from "@/lib/review";
import { respond } from "../respond";

/** Records what a moderator did: decisions, links, tags, notes; all of the batch or nothing. */
export async function POST(request: Request): Promise<Response> {
  return respond(request, DecisionRequest, record);
}
