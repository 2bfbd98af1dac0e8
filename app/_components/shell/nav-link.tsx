"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import classes from "./shell.module.css";

export type Place = {
  label: string;
  href: string;
  /** A further path whose pages belong to this place. */
  also?: string;
};

/** An entry of the main navigation; says which one the page belongs to. */
export function NavLink({ place }: { place: Place }) {
  const path = usePathname();
  const within = place.also !== undefined && path.startsWith(`${place.also}/`);
  return (
    <Link
      href={place.href}
      className={classes.navLink}
      aria-current={path === place.href ? "page" : within ? "true" : undefined}
    >
      {place.label}
    </Link>
  );
}
