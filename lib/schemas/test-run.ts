import { z } from 'zod';

const Count = z.number().int().nonnegative();

/** What the test command writes down at its end, as far as the accessibility page needs it. */
export const TestRunSummary = z.object({
  ranAt: z.iso.datetime(),
  version: z.string().optional(),
  passed: Count,
  failed: Count,
  skipped: Count.default(0),
  /** Null: the browser tests did not come to their end. */
  axe: z
    .object({
      checkedAt: z.iso.datetime(),
      pages: z.array(z.object({ path: z.string(), width: z.number().positive(), violations: Count })),
    })
    .nullable()
    .default(null),
});

export type TestRun = z.infer<typeof TestRunSummary>;
