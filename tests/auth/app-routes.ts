import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Every file of `app/`. */
export const appFiles = readdirSync("app", { recursive: true, encoding: "utf8" }).map((file) => join("app", file));

/** Every page and route handler as the file system has them, whatever a table says. */
export const appRoutes = appFiles
  .filter((file) => /[\\/](page\.tsx|route\.ts)$/.test(file))
  .map((file) => {
    const path = file.replace(/^app/, "").replace(/[\\/](page\.tsx|route\.ts)$/, "");
    const kind = file.endsWith("page.tsx") ? ("page" as const) : ("handler" as const);
    // A folder in brackets groups files and is no part of the path.
    return { path: path.replace(/\/\([^)]+\)/g, "") || "/", kind };
  });
