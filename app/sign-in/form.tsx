"use client";

import { Alert, Button, PasswordInput, Stack, TextInput } from "@mantine/core";
import { IconAlertCircle } from "@tabler/icons-react";
import { useActionState } from "react";
import { type SignInState, signInAction } from "./actions";

const start: SignInState = { account: "", problem: null };

/** Posts to the server, with or without scripts in the browser. */
export function SignInForm({ next }: { next: string }) {
  const [state, action, pending] = useActionState(signInAction, start);
  return (
    <form action={action}>
      <input type="hidden" name="next" value={next} />
      <Stack gap="md">
        {state.problem && (
          <Alert color="red" variant="light" role="alert" icon={<IconAlertCircle aria-hidden />}>
            {state.problem}
          </Alert>
        )}
        <TextInput
          name="account"
          label="User name or e-mail"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={state.account}
          autoFocus
          required
          withAsterisk={false}
        />
        <PasswordInput name="password" label="Password" autoComplete="current-password" required withAsterisk={false} />
        <Button type="submit" loading={pending}>
          Sign in
        </Button>
      </Stack>
    </form>
  );
}
