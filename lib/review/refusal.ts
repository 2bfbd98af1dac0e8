import type { Refusal } from "../model/review";

/** Nothing was recorded; says what happened and what to do. Thrown inside a transaction, so that all of it is undone. */
export class ReviewRefused extends Error {
  override readonly name = "ReviewRefused";
  constructor(
    readonly code: Refusal["code"],
    message: string,
    readonly conflicts: Refusal["conflicts"] = [],
  ) {
    super(message);
  }

  toJSON(): Refusal {
    return { code: this.code, message: this.message, conflicts: this.conflicts };
  }
}
