export { record } from "./record";
export { ReviewRefused } from "./refusal";
export { replay } from "./replay";
export { redo, undo } from "./undo";
