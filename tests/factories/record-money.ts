import { createHash } from 'node:crypto';
import { ledgerRefOf } from '@/lib/audit/ledger-ref';
import { addTranche } from '@/lib/commands/money/add-tranche';
import { recordEntry } from '@/lib/commands/money/record-entry';
import { takeTrancheStep } from '@/lib/commands/money/take-tranche-step';
import type { Result } from '@/lib/commands/result';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { LedgerOwner } from '@/lib/domain/funding/ledger-owner';
import { makeActor } from './make-actor';
import { recordingForm } from './recording-form';

function idOf(result: Result<{ id: string }>): string {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value.id;
}

/** A text as a form brought it. */
function fileOf(name: string) {
  const bytes = Buffer.from(`The content of ${name}.\n`);
  return { name, mediaType: 'text/plain', sha256: createHash('sha256').update(bytes).digest('hex'), bytes } as const;
}

/** Records of an exemplar a tranche that is agreed, with a file, and an entry of no tranche, with another. */
export async function recordMoney(slug: string): Promise<{ tranche: string; trancheFile: string; entry: string; entryFile: string }> {
  const officer = await makeActor('finance_officer');
  const owner: LedgerOwner = { kind: 'exemplar', reference: slug };
  const form = async () => {
    const { submission, version } = await recordingForm(ledgerRefOf(owner), '2018-01-01');
    return { submission, version, owner };
  };
  const tranche = idOf(await addTranche(officer, { ...(await form()), part: 'upfront', amount: 100_000n, dueOn: '2018-03-31', condition: null }));
  const step = idOf(await takeTrancheStep(officer, { ...(await form()), trancheId: tranche, step: 'agree', amount: 100_000n, dueOn: '2018-03-31', reason: null }, [fileOf('agreement.txt')]));
  const entry = idOf(await recordEntry(officer, { owner, kind: 'match_pledged_cash', amount: 100_000n, amountHigh: null, qualifier: 'exact', trancheId: null, reason: null, ...(await recordingForm(ledgerRefOf(owner), '2018-04-01')) }, [fileOf('pledge.txt')]));
  const [files] = await queryRows<{ of_step: string; of_entry: string }>(sql`
    SELECT (SELECT id FROM evidence_file WHERE tranche_event_id = ${step}) AS of_step, (SELECT id FROM evidence_file WHERE ledger_entry_id = ${entry}) AS of_entry`);
  return { tranche, trancheFile: files?.of_step ?? '', entry, entryFile: files?.of_entry ?? '' };
}
