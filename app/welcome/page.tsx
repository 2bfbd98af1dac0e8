import { Text } from "@mantine/core";
import type { Metadata } from "next";
import { connection } from "next/server";
import { AccountPage } from "@/app/_components/account/account-page";
import { readLink } from "@/lib/auth";
import { DeadLink } from "./dead-link";
import { WelcomeForm } from "./form";

export const metadata: Metadata = { title: "Welcome", referrer: "no-referrer" };

/** Where one-time links lead. Opening the page only looks at the link; sending the form uses it up. */
export default async function WelcomePage({ searchParams }: { searchParams: Promise<{ token?: string | string[] }> }) {
  await connection();
  const { token } = await searchParams;
  const link = typeof token === "string" ? await readLink(token) : ({ kind: "unknown" } as const);
  if (typeof token !== "string" || (link.kind !== "first-admin" && link.kind !== "password")) {
    return (
      <AccountPage title="This link does not work">
        <DeadLink kind={link.kind} />
      </AccountPage>
    );
  }
  const known = link.kind === "password";
  return (
    <AccountPage title={known ? `Welcome, ${link.name}` : "Welcome to Postil"}>
      <Text>
        {known
          ? "Choose a password; with it you sign in from now on."
          : "You are the first here, and will be its admin."}
      </Text>
      <WelcomeForm token={token} known={known ? { account: link.account } : null} />
    </AccountPage>
  );
}
