import { run } from "./start.js";

/** `npm run dev`: the same preparation, then the app that reloads as files change. */
export const main = () => run("dev");
