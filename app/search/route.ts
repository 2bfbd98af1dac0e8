import { guardApi } from "@/app/_server/guard";
import { searchEverything } from "@/lib/insight/search";

const LIMIT = 6;

/** `GET /search?q=WORDS`: the best titles and comments, for the palette. */
export async function GET(request: Request): Promise<Response> {
  const actor = await guardApi("read", request);
  if (actor instanceof Response) return actor;
  const text = new URL(request.url).searchParams.get("q") ?? "";
  const hits = await searchEverything(text, LIMIT);
  return Response.json(hits, { headers: { "cache-control": "no-store" } });
}
