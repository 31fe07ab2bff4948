/** How often to repeat something random: a slice of it in `npm test`, all of it in `npm run test:soak`. */
export function howMany(counts: { inTest: number; inSoak: number }): number {
  return process.env['GDE_SOAK'] === '1' ? counts.inSoak : counts.inTest;
}

/** The seed of this run's randomness, printed with a failure and given again to repeat it. */
export function seedOfRun(): number {
  return Number(process.env['GDE_SEED'] ?? 20170309);
}
