import { UndoRequest } from "@/lib/model/review";
import { redo } from "@/lib/review";
import { respond } from "../respond";

/** Does again what the person's last undo took back. */
export async function POST(request: Request): Promise<Response> {
  return respond(request, UndoRequest, (actor, { clientKey }) => redo(actor, clientKey));
}
