import { prismaAdapter } from "better-auth/adapters/prisma";
import { APIError, createAuthMiddleware } from "better-auth/api";
import { betterAuth } from "better-auth/minimal";
import { username } from "better-auth/plugins";
import { type Store, sharedStore } from "../store";
import { clearAttempts, countAttempt } from "./attempts";
import { isSameOrigin, isSecure, originOf } from "./origin";
import { passwordLength, userNameRule } from "./rules";
import { readSecret } from "./secret";

const day = 24 * 60 * 60;
const signInPaths = ["/sign-in/email", "/sign-in/username"];

/** Everything else that better-auth can do stays shut: people are made by an admin, not by a request. */
const openPaths = [...signInPaths, "/sign-out", "/get-session"];

/**
 * better-auth over the store. One instance for https, whose cookies are `Secure`, and one for http,
 * since a browser drops such cookies there.
 */
function create(store: Store, secure: boolean) {
  return betterAuth({
    appName: "Postil",
    database: prismaAdapter(store.db, { provider: store.dialect }),
    secret: readSecret(),
    // Only a fallback: the origin that counts is the one the request came to.
    baseURL: secure ? "https://localhost" : "http://localhost",
    trustedOrigins: (request) => (request ? [originOf(request.headers)] : []),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max,
    },
    user: { additionalFields: { role: { type: "string", required: true, input: false } } },
    session: { expiresIn: 14 * day, disableSessionRefresh: true },
    rateLimit: {
      enabled: true,
      storage: "database",
      window: 60,
      max: 300,
      customRules: Object.fromEntries(signInPaths.map((path) => [path, { window: 60, max: 30 }])),
    },
    advanced: {
      cookiePrefix: "postil",
      useSecureCookies: secure,
      // better-auth skips both when it believes to run in a test; ours should see what people get.
      disableOriginCheck: false,
      disableCSRFCheck: false,
    },
    telemetry: { enabled: false },
    logger: { level: "error" },
    onAPIError: {
      // Whoever guesses passwords shall not fill the log: only what is our fault is written.
      onError: (error) => {
        if (!(error instanceof APIError && error.statusCode < 500)) console.error(error);
      },
    },
    plugins: [
      username({
        minUsernameLength: userNameRule.min,
        maxUsernameLength: userNameRule.max,
        usernameValidator: (name) => userNameRule.pattern.test(name),
      }),
    ],
    hooks: {
      // The limit above counts by address, which a client can forge where no proxy stands in front: count by account too.
      before: createAuthMiddleware(async (context) => {
        if (!signInPaths.includes(context.path)) return;
        const wait = await countAttempt(accountOf(context.body), store);
        if (wait === null) return;
        throw new APIError("TOO_MANY_REQUESTS", { message: "Too many attempts." }, { "X-Retry-After": String(wait) });
      }),
      after: createAuthMiddleware(async (context) => {
        if (context.context.newSession && signInPaths.includes(context.path)) {
          await clearAttempts(accountOf(context.body), store);
        }
      }),
    },
  });
}

function accountOf(body: unknown): string {
  if (typeof body !== "object" || body === null) return "";
  const name = "email" in body ? body.email : "username" in body ? body.username : "";
  return typeof name === "string" ? name.trim().toLowerCase() : "";
}

type Auth = ReturnType<typeof create>;
const instances = new WeakMap<Store, { http?: Auth; https?: Auth }>();

/** The better-auth instance that answers a request with these headers. */
export function authFor(headers: Headers, store: Store): Auth {
  const ofStore = instances.get(store) ?? {};
  instances.set(store, ofStore);
  const scheme = isSecure(headers) ? "https" : "http";
  ofStore[scheme] ??= create(store, scheme === "https");
  return ofStore[scheme];
}

/** Answers a request to `/api/auth/…`: signing in and out and asking who one is; 404 for all else. */
export async function handleAuth(request: Request, store: Store = sharedStore()): Promise<Response> {
  const url = new URL(request.url);
  if (!openPaths.includes(url.pathname.replace(/^\/api\/auth/, ""))) {
    return Response.json({ code: "not-found", message: "There is nothing here." }, { status: 404 });
  }
  // better-auth looks at the origin only where a cookie comes along; signing somebody in unasked is an attack too.
  if (request.method !== "GET" && !isSameOrigin(request.headers)) {
    return Response.json({ code: "cross-site", message: "This request comes from another site." }, { status: 403 });
  }
  return authFor(request.headers, store).handler(request);
}
