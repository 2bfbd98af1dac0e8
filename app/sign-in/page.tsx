import { Code, Text } from "@mantine/core";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AccountPage } from "@/app/_components/account/account-page";
import { currentActor } from "@/app/_server/guard";
import { hasAdmin, safeNext } from "@/lib/auth";
import { SignInForm } from "./form";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ next?: string | string[] }> }) {
  const next = safeNext((await searchParams).next);
  if (await currentActor()) redirect(next);
  return (
    <AccountPage title="Sign in">
      {(await hasAdmin()) ? (
        <SignInForm next={next} />
      ) : (
        <Text>
          Nobody has an account here yet. Open the link that <Code>npm start</Code> printed, or make a new one with{" "}
          <Code>npm run -s postil -- user link</Code>.
        </Text>
      )}
    </AccountPage>
  );
}
