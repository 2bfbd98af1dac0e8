import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";

/**
 * Starts Prisma's schema engine as WebAssembly, which migrates without the binary
 * that `prisma migrate` downloads. `datamodels` are [path, content] pairs.
 */
export async function startSchemaEngine(
  adapter: SqlMigrationAwareDriverAdapterFactory,
  datamodels?: [string, string][],
): Promise<SchemaEngine> {
  const glue = await loadGlue();
  return glue.SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(adapter));
}

type Glue = typeof import("@prisma/schema-engine-wasm");
let loaded: Promise<Glue> | undefined;

/** The package is made for bundlers, which import `.wasm` files; Node has to be handed the instance, and Next kept off it. */
function loadGlue(): Promise<Glue> {
  loaded ??= (async () => {
    const glue = await import(/* turbopackIgnore: true */ "@prisma/schema-engine-wasm/schema_engine_bg");
    const folder = dirname(
      createRequire(import.meta.url).resolve(/* turbopackIgnore: true */ "@prisma/schema-engine-wasm"),
    );
    const wasm = readFileSync(join(folder, "schema_engine_bg.wasm"));
    const { instance } = await WebAssembly.instantiate(wasm, { "./schema_engine_bg.js": { ...glue } });
    const exports = instance.exports as { __wbindgen_start(): void };
    glue.__wbg_set_wasm(exports);
    exports.__wbindgen_start();
    return glue;
  })();
  return loaded;
}
