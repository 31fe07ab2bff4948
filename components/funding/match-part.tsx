import { SourceDisclosure } from '@/components/evidence/source-disclosure';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/nhs/data-table';
import type { MatchView } from '@/lib/view/funding/to-match-view';

/** Local match funding of an owner: what is asked for, and what is pledged and confirmed, in cash and in kind, none added to another. */
export function MatchPart({ match, of }: { match: MatchView; of: string }) {
  const { found, rule } = match;
  return (
    <Section id="match" level={3} heading="Match funding" answer={match.answer}>
      <DataTable
        id="match-table"
        caption={`Match funding of ${of}`}
        isCaptionHidden
        isCompact
        columns={[
          { key: 'way', label: 'How' },
          { key: 'pledged', label: 'Pledged', isNumeric: true },
          { key: 'confirmed', label: 'Confirmed', isNumeric: true },
        ]}
        rows={[
          { key: 'cash', cells: { way: 'Cash', pledged: found.match_pledged_cash, confirmed: found.match_confirmed_cash } },
          { key: 'in kind', cells: { way: 'In kind', pledged: found.match_pledged_in_kind, confirmed: found.match_confirmed_in_kind } },
        ]}
        empty="No match funding is recorded."
      />
      {rule && (
        <>
          <p className="nhsuk-body-s">The rule: {rule.statement}</p>
          <SourceDisclosure evidence={rule.evidence} of={`the rule of match funding, ${of}`} />
        </>
      )}
    </Section>
  );
}
