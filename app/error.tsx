"use client";

import { Button } from "@mantine/core";
import { MessagePage } from "./_components/message-page";

type Props = {
  /** `digest` is what the server's log has beside the whole error. */
  error: Error & { digest?: string };
  reset: () => void;
};

export default function ErrorPage({ error, reset }: Props) {
  return (
    <MessagePage title="This page could not be shown">
      <p>
        Something failed while it was put together. What was decided, tagged or brought in before is stored and not
        touched by this.
      </p>
      <p>Try it once more. If it fails again, tell whoever runs Postil{error.digest ? " this number:" : "."}</p>
      {error.digest && (
        <p>
          <code>{error.digest}</code>
        </p>
      )}
      <p className="ways">
        <Button onClick={reset}>Try again</Button>
        <a href="/">Go to the threads</a>
      </p>
    </MessagePage>
  );
}
