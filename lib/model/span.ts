import { z } from "zod";

/** A half-open range of UTF-16 code units in the text beside it. */
export const Span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });
export type Span = z.infer<typeof Span>;
