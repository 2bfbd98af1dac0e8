export * from "./analysis";
export * from "./document";
export * from "./errors";
export * from "./settings";
export * from "./span";
export * from "./taxonomy";
