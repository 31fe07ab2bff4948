import { z } from 'zod';

const EARLIEST = '1948-07-05';
const LATEST = '2100-12-31';

/** A day that exists, as `2016-11-30`, from the founding of the NHS to the end of 2100. */
export const IsoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'write a date as 2016-11-30')
  .refine((text) => isCalendarDay(text), 'there is no such day')
  .refine((text) => text >= EARLIEST && text <= LATEST, `choose a date from ${EARLIEST} to ${LATEST}`);

/** An instant with its time zone, as `2026-01-31T09:30:00Z`. */
export const IsoInstant = z.iso
  .datetime({ offset: true, error: 'write an instant as 2026-01-31T09:30:00Z' })
  .refine((text) => isInReach(text), `choose a date from ${EARLIEST} to ${LATEST}`);

function isInReach(instant: string): boolean {
  const time = Date.parse(instant);
  return !Number.isNaN(time) && IsoDate.safeParse(new Date(time).toISOString().slice(0, 10)).success;
}

function isCalendarDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
