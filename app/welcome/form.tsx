"use client";

import { Button, PasswordInput, Stack, TextInput } from "@mantine/core";
import { useActionState } from "react";
import { passwordLength } from "@/lib/auth/rules";
import { acceptAction, type WelcomeState } from "./actions";
import { DeadLink } from "./dead-link";

/** Who the link is for: somebody new who says who they are, or somebody known who only chooses a password. */
type Props = { token: string; known: { account: string } | null };

export function WelcomeForm({ token, known }: Props) {
  const start: WelcomeState = { name: "", account: known?.account ?? "", problems: {}, dead: null };
  const [state, action, pending] = useActionState(acceptAction, start);
  if (state.dead) return <DeadLink kind={state.dead} />;
  return (
    <form action={action} noValidate>
      <input type="hidden" name="token" value={token} />
      <Stack gap="md">
        {!known && (
          <TextInput
            name="name"
            label="Name"
            description="How others see you, beside what you decide"
            autoComplete="name"
            defaultValue={state.name}
            error={state.problems.name}
            autoFocus
            required
            withAsterisk={false}
          />
        )}
        <TextInput
          name="account"
          label="User name or e-mail"
          description={known ? undefined : "What you sign in with"}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={state.account}
          error={state.problems.account}
          readOnly={known !== null}
          required
          withAsterisk={false}
        />
        <PasswordInput
          name="password"
          label="Password"
          description={`At least ${passwordLength.min} characters; several words are easy to keep in mind`}
          autoComplete="new-password"
          error={state.problems.password}
          required
          withAsterisk={false}
        />
        <Button type="submit" loading={pending}>
          {known ? "Save and sign in" : "Create the admin and sign in"}
        </Button>
      </Stack>
    </form>
  );
}
