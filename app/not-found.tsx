import type { Metadata } from "next";
import Link from "next/link";
import { MessagePage } from "./_components/message-page";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <MessagePage title="There is no such page">
      <p>
        The address leads to nothing that is stored here. It may have been cut off when it was copied, or the article
        was brought in under another address. Nothing was changed.
      </p>
      <p className="ways">
        <Link href="/">Go to the threads</Link>
      </p>
    </MessagePage>
  );
}
