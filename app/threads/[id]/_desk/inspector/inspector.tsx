"use client";

import { ActionIcon } from "@mantine/core";
import { IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { CommentBadges } from "../comment-badges";
import { useDesk } from "../desk-context";
import { DecisionBar } from "./decision-bar";
import { Facts } from "./facts";
import { History } from "./history";
import classes from "./inspector.module.css";
import { LinkSection } from "./link-section";
import { NoComment } from "./no-comment";
import { QuotesSection } from "./quotes-section";
import { TagsSection } from "./tags-section";

/** Explains the selected comment: its link and why, what it quotes, its tags, what was decided. A sheet on small screens. */
export function Inspector() {
  const { current, canDecide } = useDesk();
  const [open, setOpen] = useState(false);

  // Notes and tags are out of sight in a folded sheet: what takes the focus there unfolds it.
  useEffect(() => {
    if (!current) setOpen(false);
  }, [current]);

  if (!current) return <NoComment />;
  return (
    <section
      id="inspector"
      tabIndex={-1}
      aria-label={`Comment ${current.ordinal}`}
      className={classes.inspector}
      data-open={open || undefined}
      onFocus={(event) => event.target !== event.currentTarget && event.target.closest("[data-body]") && setOpen(true)}
    >
      <header className={classes.head}>
        <div className={classes.who}>
          <h2 className={classes.title}>
            <span className={classes.ordinal}>{current.ordinal}</span> <bdi>{current.author || "(no name)"}</bdi>
          </h2>
          <CommentBadges comment={current} />
        </div>
        <ActionIcon
          className={classes.opener ?? ""}
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={open ? "Less about this comment" : "More about this comment"}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? <IconChevronDown size={20} aria-hidden /> : <IconChevronUp size={20} aria-hidden />}
        </ActionIcon>
      </header>
      {canDecide && <DecisionBar />}
      <div className={classes.body} data-body>
        <Facts comment={current} />
        <LinkSection comment={current} />
        <QuotesSection comment={current} />
        <TagsSection comment={current} />
        <History comment={current} />
      </div>
    </section>
  );
}
