import { handleAuth } from "@/lib/auth";

/** better-auth's own routes, for programs and tests; pages sign in by their forms. */
export async function GET(request: Request): Promise<Response> {
  return handleAuth(request);
}

export async function POST(request: Request): Promise<Response> {
  return handleAuth(request);
}
