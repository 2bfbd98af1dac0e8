import Link from "next/link";
import { type Actor, can } from "@/lib/auth";
import { Mark } from "./mark";
import { NavLink, type Place } from "./nav-link";
import classes from "./shell.module.css";
import { ThemeMenu } from "./theme-menu";
import { Tools } from "./tools";
import { UserMenu } from "./user-menu";

/** The main navigation: the places that exist and that this person may enter. */
function placesFor(actor: Actor): Place[] {
  const places: Place[] = [{ label: "Threads", href: "/", also: "/threads" }];
  if (can(actor.role, "people")) places.push({ label: "People", href: "/admin/people" });
  return places;
}

export function Header({ actor }: { actor: Actor | null }) {
  const places = actor ? placesFor(actor) : [];
  return (
    <header className={classes.header}>
      <Link href="/" className={classes.brand}>
        <Mark />
        Postil
      </Link>
      {actor && (
        <nav aria-label="Main" className={classes.nav}>
          {places.map((place) => (
            <NavLink key={place.href} place={place} />
          ))}
        </nav>
      )}
      <div className={classes.tools}>
        {actor && <Tools places={places} />}
        <ThemeMenu />
        {actor && <UserMenu name={actor.name} role={actor.role} />}
      </div>
    </header>
  );
}
