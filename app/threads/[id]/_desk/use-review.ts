"use client";

import { notifications } from "@mantine/notifications";
import { useRouter } from "next/navigation";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { DeskComment } from "@/lib/insight/desk-view";
import type { Decision, DecisionResponse, LinkTarget, ReviewAction, TagChange } from "@/lib/model";
import { ReviewError, sendActions, sendStep } from "./review-api";

type Kept = Partial<Pick<DeskComment, "decision" | "version" | "history">>;

/** An action before it knows the version that its comment has when its turn comes. */
type Wish =
  | { kind: "decide"; decision: Decision }
  | { kind: "link"; to: LinkTarget }
  | { kind: "tag"; change: TagChange }
  | { kind: "note"; text: string };

export type Review = {
  /** The comments as they stand after what this person did here. */
  comments: DeskComment[];
  /** What a screen reader says after an action. */
  announcement: string;
  decide: (targets: readonly DeskComment[], decision: Decision, reason?: string) => void;
  act: (comment: DeskComment, wish: Exclude<Wish, { kind: "decide" }>) => Promise<boolean>;
  step: (step: "undo" | "redo") => void;
};

/**
 * Decisions show at once and are sent one after the other, each with the version
 * that the one before it left; one that fails is taken back with an explanation.
 * Links, tags and notes are read again from the server.
 */
export function useReview(loaded: DeskComment[], actor: string): Review {
  const router = useRouter();
  const [kept, setKept] = useState<ReadonlyMap<string, Kept>>(new Map());
  const [keptOver, setKeptOver] = useState(loaded);
  const [announcement, announce] = useState("");
  const versions = useRef(new Map<string, number>());
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  // What the server sends anew is the truth.
  if (keptOver !== loaded) {
    setKeptOver(loaded);
    setKept(new Map());
  }
  useEffect(() => {
    versions.current = new Map(loaded.map((comment) => [comment.id, comment.version]));
  }, [loaded]);

  const keep = useCallback((id: string, change: (before: Kept) => Kept) => {
    setKept((all) => new Map(all).set(id, change(all.get(id) ?? {})));
  }, []);

  const settle = useCallback(
    (response: DecisionResponse, reload: boolean) => {
      for (const { id, version, decision } of response.comments) {
        versions.current.set(id, version);
        keep(id, (before) => ({ ...before, version, decision }));
      }
      for (const event of response.events) {
        const line = { ...event, at: new Date().toISOString(), actor, note: null, reason: null };
        keep(event.commentId, (before) => ({ ...before, history: [line, ...(before.history ?? [])] }));
      }
      const said = response.events.map((event) => event.summary);
      announce(said.length > 3 ? `${said.slice(0, 2).join(" ")} And ${said.length - 2} more.` : said.join(" "));
      if (reload || response.rearranged.length > 0) router.refresh();
    },
    [actor, keep, router],
  );

  const fail = useCallback(
    (error: unknown) => {
      const message = error instanceof ReviewError ? error.message : "Nothing was recorded; try again.";
      announce("");
      notifications.show({ title: "Not recorded", message, color: "red", role: "alert" });
      if (error instanceof ReviewError && error.stale) router.refresh();
    },
    [router],
  );

  const send = useCallback((ids: readonly string[], wish: Wish, reason: string | null) => {
    const turn = queue.current.then(() =>
      sendActions(
        ids.map((commentId): ReviewAction => ({ commentId, version: versions.current.get(commentId) ?? 0, ...wish })),
        reason,
      ),
    );
    queue.current = turn.catch(() => undefined);
    return turn;
  }, []);

  const decide = useCallback<Review["decide"]>(
    (targets, decision, reason) => {
      for (const { id } of targets) keep(id, (before) => ({ ...before, decision }));
      send(
        targets.map(({ id }) => id),
        { kind: "decide", decision },
        reason ?? null,
      ).then(
        (response) => settle(response, false),
        (error) => {
          for (const target of targets) keep(target.id, (before) => ({ ...before, decision: target.decision }));
          fail(error);
        },
      );
    },
    [fail, keep, send, settle],
  );

  const act = useCallback<Review["act"]>(
    (comment, wish) =>
      send([comment.id], wish, null).then(
        (response) => {
          settle(response, true);
          return true;
        },
        (error) => {
          fail(error);
          return false;
        },
      ),
    [fail, send, settle],
  );

  const step = useCallback<Review["step"]>(
    (which) => {
      const turn = queue.current.then(() => sendStep(which));
      queue.current = turn.catch(() => undefined);
      turn.then((response) => settle(response, true), fail);
    },
    [fail, settle],
  );

  const comments = useMemo(() => loaded.map((comment) => merge(comment, kept.get(comment.id))), [loaded, kept]);
  return { comments, announcement, decide, act, step };
}

function merge(comment: DeskComment, kept: Kept | undefined): DeskComment {
  return kept ? { ...comment, ...kept, history: [...(kept.history ?? []), ...comment.history] } : comment;
}
