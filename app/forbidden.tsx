import Link from "next/link";
import { MessagePage } from "./_components/message-page";

/** Shown (with status 403) to somebody who is signed in but whose role doesn't reach this far. */
export default function Forbidden() {
  return (
    <MessagePage title="Not for your role">
      <p>Your role does not open this page. An admin can change what you may do.</p>
      <p className="ways">
        <Link href="/">Go to the threads</Link>
      </p>
    </MessagePage>
  );
}
