import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const root = import.meta.dirname;

const shared = {
  plugins: [react()],
  resolve: {
    alias: [
      { find: /^@\//, replacement: `${root}/` },
      { find: /^next\/headers$/, replacement: path.join(root, 'tests/setup/outside-a-request.ts') },
      // In the product it stops server modules from reaching the browser; tests have no browser bundle.
      { find: /^(server|client)-only$/, replacement: path.join(root, 'tests/setup/empty-module.ts') },
    ],
  },
};

const environment = { TZ: 'UTC', NODE_ENV: 'test' } as const;

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          include: ['{app,components,lib,scripts}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/setup/quiet-console.ts'],
          env: environment,
        },
      },
      {
        ...shared,
        test: {
          name: 'architecture',
          include: ['tests/architecture/**/*.test.ts'],
          testTimeout: 120_000,
          env: environment,
        },
      },
      {
        ...shared,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          exclude: ['tests/integration/runtime/**'],
          globalSetup: ['tests/setup/start-test-server.ts'],
          setupFiles: ['tests/setup/own-database.ts', 'tests/setup/quiet-console.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          env: environment,
        },
      },
      {
        // The start command and its database, as a person would run them; needs the built product.
        ...shared,
        test: {
          name: 'runtime',
          include: ['tests/integration/runtime/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          env: { TZ: 'UTC' },
        },
      },
    ],
  },
});
