"use client";

import type { DeskComment } from "@/lib/insight/desk-view";
import { useDesk } from "../desk-context";
import { AddTag } from "./add-tag";
import classes from "./inspector.module.css";
import { Section } from "./section";
import { TagCard } from "./tag-card";

/** Every tag with its words, its rule and its reason. */
export function TagsSection({ comment }: { comment: DeskComment }) {
  const { canDecide } = useDesk();
  const order = { claim: 0, intervention: 1, signal: 2 };
  const tags = [...comment.tags].sort((a, b) => order[a.layer] - order[b.layer] || a.start - b.start);
  return (
    <Section title="Tags" id="tags">
      {tags.length === 0 && <p className={classes.why}>No rule found a claim, an intervention or a signal here.</p>}
      <ul className={classes.list}>
        {tags.map((tag) => (
          <li key={tag.id}>
            <TagCard tag={tag} comment={comment} />
          </li>
        ))}
      </ul>
      {canDecide && <AddTag key={comment.id} comment={comment} />}
    </Section>
  );
}
