import type { Role } from "@/lib/model";
import classes from "./badges.module.css";

const roleNames: Partial<Record<Role, string>> = { staff: "Staff", author: "Author" };

/** Says that a comment is by the house; readers carry no badge. */
export function RoleBadge({ role }: { role: Role }) {
  const name = roleNames[role];
  return name ? (
    <span className={classes.badge} data-role={role}>
      {name}
    </span>
  ) : null;
}

type Layer = "claim" | "intervention" | "quote" | "signal";

/** Names a tag: its layer by colour and line style, its kind in words. */
export function LayerChip({ layer, children }: { layer: Layer; children: React.ReactNode }) {
  return (
    <span className={classes.chip} data-layer={layer}>
      {children}
    </span>
  );
}
