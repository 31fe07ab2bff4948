import { DateWithPrecision } from '@/components/evidence/date-with-precision';
import { SourceDisclosure } from '@/components/evidence/source-disclosure';
import { StatusTag } from '@/components/evidence/status-tag';
import { DataTable } from '@/components/nhs/data-table';
import type { FollowerItem } from '@/lib/queries/record/list-followers';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { withClock } from '@/lib/view/clock/with-clock';
import { toEvidenceView } from '@/lib/view/evidence/to-evidence-view';
import { FAST_FOLLOWER_STATUS_TAG } from '@/lib/view/status/fast-follower-status-tag';

export type FollowersTableProps = {
  id: string;
  caption: string;
  followers: readonly FollowerItem[];
  clock: Pick<ClockView, 'params'>;
  /** Names the exemplar of each: where they follow several. */
  withExemplar?: boolean;
  empty?: string;
};

/** Pairings, each with where it stands; a follower whose trust is not recorded says so. */
export function FollowersTable({ id, caption, followers, clock, withExemplar = false, empty = 'No fast follower is recorded by this date.' }: FollowersTableProps) {
  return (
    <DataTable
      id={id}
      caption={caption}
      isCaptionHidden
      columns={[
        { key: 'follower', label: 'Fast follower' },
        ...(withExemplar ? [{ key: 'exemplar', label: 'Follows' }] : []),
        { key: 'status', label: 'Status' },
        { key: 'since', label: 'Since' },
      ]}
      rows={followers.map((follower) => ({
        key: follower.reference,
        cells: {
          follower: <a href={withClock(`/fast-followers/${encodeURIComponent(follower.reference)}`, clock)}>{follower.trust?.name ?? 'Trust not recorded'}</a>,
          exemplar: <a href={withClock(`/exemplars/${follower.exemplarSlug}`, clock)}>{follower.exemplarName}</a>,
          status: <StatusTag status={FAST_FOLLOWER_STATUS_TAG[follower.status]} />,
          since: (
            <div>
              <DateWithPrecision date={follower.evidence.effectiveOn} precision={follower.evidence.precision} />
              <SourceDisclosure
                evidence={toEvidenceView(follower.evidence, clock)}
                of={`${FAST_FOLLOWER_STATUS_TAG[follower.status].text.toLowerCase()}, ${follower.trust?.name ?? 'trust not recorded'}, follower of ${follower.exemplarName}`}
              />
            </div>
          ),
        },
      }))}
      empty={empty}
    />
  );
}
