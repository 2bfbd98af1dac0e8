"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { type ComponentProps, createContext, type ReactNode, useContext, useRef, useTransition } from "react";
import { type ThreadsQuery, threadsHref } from "@/lib/insight/threads-query";
import { useActions } from "../actions/registry";
import classes from "./list.module.css";

type Go = (href: string, how?: "push" | "replace") => void;
const Context = createContext<Go>(() => {});

/** Goes to another state of the list; what is shown stays, dimmed, until the new rows are there. */
export const useRefetch = () => useContext(Context);

/** Holds the list, dims it while another state of it is fetched, and moves through its rows by key. */
export function ListFrame({ query, children }: { query: ThreadsQuery; children: ReactNode }) {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const frame = useRef<HTMLDivElement>(null);

  const go: Go = (href, how = "push") => startTransition(() => router[how](href, { scroll: false }));
  const move = (step: 1 | -1) => {
    const rows = [...(frame.current?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
    const here = rows.findIndex((row) => row.closest("tr")?.contains(document.activeElement));
    const next = here === -1 ? (step === 1 ? 0 : rows.length - 1) : here + step;
    rows[next]?.focus();
  };
  const searching = query.q !== "";

  useActions([
    {
      id: "next-row",
      label: "Next article",
      group: "Threads",
      keys: ["j"],
      scope: "page",
      palette: false,
      run: () => move(1),
    },
    {
      id: "previous-row",
      label: "Previous article",
      group: "Threads",
      keys: ["k"],
      scope: "page",
      palette: false,
      run: () => move(-1),
    },
    {
      id: "search-list",
      label: "Search titles and comments",
      group: "Threads",
      keys: ["/"],
      scope: "page",
      run: () => frame.current?.querySelector<HTMLInputElement>("input[type=search]")?.focus(),
    },
    {
      id: "clear-list",
      label: "Show all articles",
      group: "Threads",
      keywords: ["clear", "reset", "filter"],
      enabled: () => searching || query.has !== "all" || query.publisher !== "",
      run: () => go(threadsHref(query, { q: "", has: "all", publisher: "" })),
    },
  ]);

  return (
    <Context value={go}>
      <div ref={frame} className={classes.frame} data-keys data-pending={pending || undefined} aria-busy={pending}>
        {children}
      </div>
    </Context>
  );
}

/** A link to another state of the list. */
export function RefetchLink({
  href,
  ...rest
}: Omit<ComponentProps<typeof Link>, "href" | "onNavigate"> & { href: string }) {
  const go = useRefetch();
  return (
    <Link
      {...rest}
      href={href}
      prefetch={false}
      onNavigate={(event) => {
        event.preventDefault();
        go(href);
      }}
    />
  );
}
