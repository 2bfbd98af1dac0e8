type StoreErrorCode = "bad-url" | "unwritable" | "bad-rows" | "migration";

/** The database can't be opened, migrated or written as asked. The message is one sentence for a person. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  constructor(
    readonly code: StoreErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
