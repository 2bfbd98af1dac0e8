/**
 * Derives `prisma/postgresql/schema.prisma` from `prisma/schema.prisma`: the same
 * models, with PostgreSQL's provider and its own client. Never edit the derived file.
 */
const header = `// Derived from prisma/schema.prisma by scripts/derive-postgres-schema.ts: edit that file, not this one.
`;

export function derivePostgresSchema(schema: string): string {
  const derived = schema
    .replace(/^(\/\/.*\n)+/, header)
    .replace('output   = "../lib/store/generated/sqlite"', 'output   = "../../lib/store/generated/postgresql"')
    .replace('provider = "sqlite"', 'provider = "postgresql"');
  if (!derived.includes("generated/postgresql") || !derived.includes('provider = "postgresql"')) {
    throw new Error("prisma/schema.prisma no longer looks as scripts/derive-postgres-schema.ts expects.");
  }
  return derived;
}
