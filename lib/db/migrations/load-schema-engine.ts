// Prisma's own schema engine in its WebAssembly form. The native one is downloaded by Prisma's command
// line at first use, which fails wherever its host cannot be reached; this one arrives with npm install.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import type * as Bindings from '@prisma/schema-engine-wasm/schema_engine_bg';

type BindingsWithWasm = typeof Bindings & { __wbg_set_wasm: (exports: WebAssembly.Exports) => void };

let bindingsPromise: Promise<BindingsWithWasm> | undefined;

async function instantiateBindings(): Promise<BindingsWithWasm> {
  const bindingsFile = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const wasmFile = path.join(path.dirname(bindingsFile), 'schema_engine_bg.wasm');
  const bindings = (await import(
    /* webpackIgnore: true */ /* turbopackIgnore: true */ pathToFileURL(bindingsFile).href
  )) as BindingsWithWasm;
  const { instance } = await WebAssembly.instantiate(await readFile(wasmFile), {
    './schema_engine_bg.js': bindings as unknown as WebAssembly.ModuleImports,
  });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports['__wbindgen_start'] as () => void)();
  return bindings;
}

/**
 * Prisma's schema engine, bound to one database.
 *
 * @param adapterFactory the driver adapter through which the engine talks to the database
 * @param datamodel the text of schema.prisma; needed to diff, not to apply migrations
 */
export async function loadSchemaEngine(
  adapterFactory: SqlMigrationAwareDriverAdapterFactory,
  datamodel = 'datasource db {\n  provider = "postgresql"\n}\n',
): Promise<Bindings.SchemaEngine> {
  bindingsPromise ??= instantiateBindings();
  const { SchemaEngine } = await bindingsPromise;
  return SchemaEngine.new(
    { datamodels: [['schema.prisma', datamodel]] },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(adapterFactory),
  );
}
