import { UndoRequest } from "@/lib/model/review";
import { undo } from "@/lib/review";
import { respond } from "../respond";

/** Takes the person's own last batch back. */
export async function POST(request: Request): Promise<Response> {
  return respond(request, UndoRequest, (actor, { clientKey }) => undo(actor, clientKey));
}
