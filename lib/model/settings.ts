import { z } from "zod";

/**
 * What a person has said about a source; the only place a role comes from
 * besides the page's own markup. Names are compared after Unicode NFKC,
 * case folding and trimming.
 */
export const SourceSettings = z.object({
  site: z.string().nullable().default(null),
  publisher: z.string().nullable().default(null),
  staff: z.array(z.string()).default([]),
  /** Names under which the article's author comments. */
  authors: z.array(z.string()).default([]),
  /** ISO date on which the page was saved. */
  capturedAt: z.string().nullable().default(null),
});
export type SourceSettings = z.infer<typeof SourceSettings>;

export const noSettings: SourceSettings = SourceSettings.parse({});

/** `seeds/seeds.json`: settings by file name. */
export const SeedManifest = z.record(z.string(), SourceSettings);
