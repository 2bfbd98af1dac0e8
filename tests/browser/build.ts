import { build } from "@/scripts/lib/prepare.js";

/** The tests drive the built app: builds it once, before the first worker starts, unless it is up to date. */
export default build;
