export * from "./analysis";
export * from "./document";
export * from "./errors";
export * from "./review";
export * from "./settings";
export * from "./span";
export * from "./taxonomy";
