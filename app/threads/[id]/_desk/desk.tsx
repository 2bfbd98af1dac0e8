"use client";

import { useMemo, useState } from "react";
import type { Activity } from "@/lib/insight/activity";
import { chosenBy } from "@/lib/insight/desk-selection";
import { buildTree } from "@/lib/insight/desk-tree";
import type { Desk as DeskData } from "@/lib/insight/desk-view";
import { discussing, type Heat } from "@/lib/insight/heat";
import { ActivityPanel } from "./activity-panel";
import { ArticlePane } from "./article-pane";
import classes from "./desk.module.css";
import { DeskActions } from "./desk-actions";
import { DeskProvider, type DeskState } from "./desk-context";
import { Inspector } from "./inspector/inspector";
import { type Pane, PaneTabs } from "./pane-tabs";
import { Problems } from "./problems";
import { TreePane } from "./tree-pane";
import { useReview } from "./use-review";
import { useSelection } from "./use-selection";
import { useTree } from "./use-tree";

type Props = { desk: DeskData; heat: Heat; activity: Activity; actor: { name: string; canDecide: boolean } };

/** The desk: article, tree, activity and inspector around one selection. */
export function Desk({ desk, heat, activity, actor }: Props) {
  const scope = useMemo(
    () => ({
      ordinals: new Set(desk.comments.map((comment) => comment.ordinal)),
      authors: new Set(desk.comments.map((comment) => comment.author)),
      textLength: desk.article.text.length,
    }),
    [desk],
  );
  const { selection, problems, select } = useSelection(scope);
  const review = useReview(desk.comments, actor.name);
  const { comments } = review;
  const nodes = useMemo(() => buildTree(comments), [comments]);
  const { passage, range, show, person } = selection;
  const chosen = useMemo(
    () => chosenBy({ passage, range, show, person }, comments, discussing(heat, passage)),
    [passage, range, show, person, comments, heat],
  );
  const { rows, root, tree } = useTree({ nodes, selection, select, chosen });
  const [pane, setPane] = useState<Pane>("thread");

  const current = useMemo(
    () => comments.find((comment) => comment.ordinal === selection.comment) ?? null,
    [comments, selection.comment],
  );
  const state: DeskState = {
    desk,
    heat,
    canDecide: actor.canDecide,
    review,
    comments,
    nodes,
    rows,
    root,
    selection,
    select,
    chosen,
    current,
    tree,
    pane,
    showPane: setPane,
  };
  const hasThread = desk.thread !== null;
  return (
    <DeskProvider value={state}>
      <div className={classes.desk} data-thread={hasThread}>
        <h1 className={classes.title} data-front={hasThread}>
          {desk.article.title || "(no title)"}
        </h1>
        <Problems problems={problems} onDismiss={() => select({})} />
        {hasThread && <PaneTabs pane={pane} onChange={setPane} />}
        {hasThread && (
          <div className={classes.activity} data-front={pane === "activity"}>
            <ActivityPanel activity={activity} />
          </div>
        )}
        <div className={classes.panes} data-front={pane !== "activity"}>
          <div className={classes.article} data-front={!hasThread || pane === "article"}>
            <ArticlePane />
          </div>
          <div className={classes.thread} data-front={!hasThread || pane === "thread"}>
            <TreePane />
          </div>
          {hasThread && (
            <div className={classes.inspector}>
              <Inspector />
            </div>
          )}
        </div>
        <DeskActions />
        <div className="visually-hidden" aria-live="polite">
          {review.announcement}
        </div>
      </div>
    </DeskProvider>
  );
}
