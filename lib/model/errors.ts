export type ReadErrorCode = "empty" | "binary" | "unrecognised" | "too-large" | "malformed";

/**
 * A file could not be read as any document. Says where (1-based line, when
 * known) and what to do; nothing that was stored is touched.
 */
export class ReadError extends Error {
  override readonly name = "ReadError";
  constructor(
    readonly code: ReadErrorCode,
    message: string,
    readonly line: number | null = null,
  ) {
    super(message);
  }
}

export function isReadError(error: unknown): error is ReadError {
  return error instanceof ReadError;
}
