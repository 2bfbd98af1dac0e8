import { Alert, Anchor, Code, Stack, Text } from "@mantine/core";
import type { LinkState } from "@/lib/auth";

const said: Record<LinkState["kind"], string> = {
  used: "This link has been used already. Each works once.",
  expired: "This link is too old. Each works for 24 hours.",
  unknown: "This link is not known here. Perhaps a newer one took its place, or a part of it was lost on the way.",
  // A link that is still alive comes here only when it was used up this very moment.
  "first-admin": "This link has been used already. Each works once.",
  password: "This link has been used already. Each works once.",
};

/** What happened to a link that no longer works, and what to do. */
export function DeadLink({ kind }: { kind: LinkState["kind"] }) {
  return (
    <Stack gap="md">
      <Alert color="yellow" variant="light" role="alert">
        {said[kind]}
      </Alert>
      <Text>
        If you have an account,{" "}
        <Anchor href="/sign-in" underline="always">
          sign in
        </Anchor>
        . If not, ask your admin for a new link; who runs this server makes one with{" "}
        <Code>npm run -s postil -- user link</Code> (for the first admin) or <Code>user reset NAME</Code>.
      </Text>
    </Stack>
  );
}
