import { launch } from "./lib/node-version.js";

launch(() => import("./lib/start.js"));
