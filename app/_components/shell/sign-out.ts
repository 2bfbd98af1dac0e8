import type { Action } from "../actions/action";

/** Ends the session and leaves every page that was shown in it. */
export const signOut: Action = {
  id: "sign-out",
  label: "Sign out",
  group: "Everywhere",
  keywords: ["log out", "leave"],
  run: async () => {
    const headers = { "content-type": "application/json" };
    const response = await fetch("/api/auth/sign-out", { method: "POST", headers, body: "{}" });
    if (!response.ok) throw new Error("The server did not end your session. You are still signed in.");
    window.location.assign("/sign-in");
  },
};
