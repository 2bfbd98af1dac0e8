import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { guard } from "@/app/_server/guard";
import { can } from "@/lib/auth";
import { prepareActivity } from "@/lib/insight/activity";
import { readDesk } from "@/lib/insight/desk";
import { prepareHeat } from "@/lib/insight/heat";
import { Desk } from "./_desk/desk";

type Props = { params: Promise<{ id: string }> };

const desk = cache(readDesk);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await guard("read");
  const { id } = await params;
  return { title: (await desk(id))?.article.title ?? "Not found" };
}

/** The desk: an article, the thread that answers it, and what was found in both. */
export default async function DeskPage({ params }: Props) {
  const actor = await guard("read");
  const { id } = await params;
  const found = await desk(id);
  if (!found) notFound();
  return (
    <Desk
      desk={found}
      heat={prepareHeat(found.article, found.comments)}
      activity={prepareActivity(found.comments.filter((comment) => !comment.vanished))}
      actor={{ name: actor.name, canDecide: can(actor.role, "decide") }}
    />
  );
}
