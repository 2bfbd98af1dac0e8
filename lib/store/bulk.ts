import type { Db } from "./client";
import { StoreError } from "./errors";
import { Prisma } from "./generated/sqlite/client";
import type { Location } from "./location";

/** The rows that imports write by the thousand. */
type Rows = {
  Comment: Prisma.CommentCreateManyInput;
  Anchor: Prisma.AnchorCreateManyInput;
  Tag: Prisma.TagCreateManyInput;
};
export type BulkModel = keyof Rows;

/**
 * Writes many rows in few statements, ten times as fast as `createMany`. All rows
 * of one call carry the same columns. Dates are `Date`s; null is null in every
 * column, a JSON one too. Throws StoreError for what is no column of the model.
 */
export type Bulk = {
  /** A column that is left out gets the database's default. */
  insert<M extends BulkModel>(db: Db, model: M, rows: readonly Rows[M][]): Promise<void>;
  /** Brings the columns that the rows carry up to date in the rows with the same ids. */
  update<M extends BulkModel>(db: Db, model: M, rows: readonly (Partial<Rows[M]> & { id: string })[]): Promise<void>;
};

/** Rows in one statement: some megabytes of JSON, so that memory stays flat. */
const BATCH = 1000;

const columnsOf: Record<BulkModel, Record<string, string>> = {
  Comment: Prisma.CommentScalarFieldEnum,
  Anchor: Prisma.AnchorScalarFieldEnum,
  Tag: Prisma.TagScalarFieldEnum,
};

export function bulkOf(dialect: Location["dialect"]): Bulk {
  const { source, json } = dialect === "sqlite" ? sqlite : postgresql;

  async function write(db: Db, model: BulkModel, rows: readonly object[], toSql: (columns: string[]) => string) {
    const first = rows[0];
    if (!first) return;
    const columns = Object.keys(first);
    checkColumns(model, columns);
    const statement = toSql(columns);
    for (let at = 0; at < rows.length; at += BATCH) {
      await db.$executeRawUnsafe(statement, json(rows.slice(at, at + BATCH)));
    }
  }

  return {
    insert: (db, model, rows) =>
      write(db, model, rows, (columns) => {
        const names = columns.map(quote).join(", ");
        return `INSERT INTO "${model}" (${names}) SELECT ${names} FROM ${source(model, columns)}`;
      }),
    update: (db, model, rows) =>
      write(db, model, rows, (columns) => {
        const set = columns.map((column) => `${quote(column)} = "new".${quote(column)}`).join(", ");
        return `UPDATE "${model}" SET ${set} FROM ${source(model, columns)} WHERE "${model}"."id" = "new"."id"`;
      }),
  };
}

/** Names come from the schema only: what is not a column of the model is refused, never quoted. */
function checkColumns(model: BulkModel, columns: string[]): void {
  const unknown = columns.find((column) => !Object.hasOwn(columnsOf[model], column));
  if (unknown !== undefined) throw new StoreError("bad-rows", `${model} has no column "${unknown}".`);
}

function quote(column: string): string {
  return `"${column}"`;
}

/** What differs: how an engine reads one parameter of JSON as rows named "new". */
type Engine = { source(model: string, columns: string[]): string; json(rows: readonly object[]): string };

const sqlite: Engine = {
  source: (_model, columns) => {
    const values = columns.map((column) => `json ->> '$.${column}' AS ${quote(column)}`).join(", ");
    // Materialized, each row is cut out of the parameter once, not once for each column.
    return `(WITH "row"(json) AS MATERIALIZED (SELECT value FROM json_each(?)) SELECT ${values} FROM "row") AS "new"`;
  },
  json: (rows) => JSON.stringify(rows.map((row) => (Object.values(row).some(isDate) ? datesAsText(row) : row))),
};

function isDate(value: unknown): value is Date {
  return value instanceof Date;
}

/** As Prisma's adapter writes dates, so that they compare as text. */
function datesAsText(row: object): object {
  const entries = Object.entries(row);
  return Object.fromEntries(
    entries.map(([key, value]) => [key, isDate(value) ? value.toISOString().replace("Z", "+00:00") : value]),
  );
}

const postgresql: Engine = {
  /** The table itself says how each value is to be read. */
  source: (model) => `json_populate_recordset(NULL::"${model}", $1::json) AS "new"`,
  json: (rows) => JSON.stringify(rows),
};
