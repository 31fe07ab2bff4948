import { Section } from '@/components/layout/section';
import { formatDate } from '@/lib/format/format-date';
import { formatList } from '@/lib/format/format-list';
import type { ClockView } from '@/lib/view/clock/clock-view';

/** The parts of a record of which nothing is recorded by the clock's date, in one sentence; nothing where there is none. */
export function NothingRecorded({ parts, clock, id = 'not-recorded' }: { parts: readonly (string | false)[]; clock: Pick<ClockView, 'asAt'>; id?: string }) {
  const missing = parts.filter((part) => part !== false);
  if (missing.length === 0) return null;
  return (
    <Section id={id} heading={`Not recorded by ${formatDate(clock.asAt)}`}>
      <p>No source of the register gives, up to this date: {formatList(missing, 'or')}. That it is not recorded does not mean that there was none.</p>
    </Section>
  );
}
