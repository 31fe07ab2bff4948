// A test that makes noise on the console hides a fault: it fails, unless it expects the noise and replaces the method itself.
import { format } from 'node:util';
import { afterEach, beforeEach, expect, vi } from 'vitest';

let noise: string[] = [];

beforeEach(() => {
  noise = [];
  for (const method of ['error', 'warn'] as const) {
    vi.spyOn(console, method).mockImplementation((...args: unknown[]) => {
      noise.push(format(...args));
    });
  }
});

afterEach(() => {
  vi.restoreAllMocks();
  expect(noise, 'nothing may be written to console.error or console.warn').toEqual([]);
});
