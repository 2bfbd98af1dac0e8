"use client";

import { Button, Textarea } from "@mantine/core";
import { type FormEvent, useState } from "react";
import type { DeskComment, DeskEvent } from "@/lib/insight/desk-view";
import { wallClock, writeDate } from "@/lib/insight/wall-clock";
import { useDesk } from "../desk-context";
import classes from "./inspector.module.css";
import { Section } from "./section";

/** What people did and noted, newest first. */
export function History({ comment }: { comment: DeskComment }) {
  const { canDecide } = useDesk();
  return (
    <Section title="Notes and history">
      {canDecide && <NoteForm key={comment.id} comment={comment} />}
      {comment.history.length === 0 ? (
        <p className={classes.why}>Nobody has decided or noted anything here.</p>
      ) : (
        <ol className={classes.list}>
          {comment.history.map((event) => (
            <li key={event.id}>
              <Event event={event} />
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}

function Event({ event }: { event: DeskEvent }) {
  return (
    <div className={classes.event}>
      <p>
        <bdi>{event.actor}</bdi>: {event.summary}{" "}
        <time dateTime={event.at}>{writeDate(wallClock(event.at) ?? 0, "minute")} UTC</time>
      </p>
      {event.note && <p className={classes.note}>{event.note}</p>}
      {event.reason && <p className={classes.why}>Reason: {event.reason}</p>}
    </div>
  );
}

function NoteForm({ comment }: { comment: DeskComment }) {
  const { review } = useDesk();
  const [text, setText] = useState("");
  const [sending, setSending] = useState(false);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (!text.trim()) return;
    setSending(true);
    if (await review.act(comment, { kind: "note", text: text.trim() })) setText("");
    setSending(false);
  };
  return (
    <form onSubmit={send} className={classes.noteForm}>
      <Textarea
        id="note"
        aria-label="Note"
        placeholder="A note for other moderators"
        autosize
        minRows={1}
        maxRows={6}
        maxLength={5000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => (event.ctrlKey || event.metaKey) && event.key === "Enter" && void send(event)}
      />
      {text.trim() && (
        <Button type="submit" size="compact-sm" loading={sending}>
          Keep the note
        </Button>
      )}
    </form>
  );
}
