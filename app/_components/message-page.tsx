import type { ReactNode } from "react";

/** A page that says one thing: what happened, what was kept, what to do. */
export function MessagePage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="message-page">
      <h1>{title}</h1>
      {children}
    </div>
  );
}
