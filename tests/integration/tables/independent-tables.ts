// What each table must say, worked out from the plain rows of the register. Shares no code with the product's queries.
import type { TableName } from '@/lib/schemas/tables/table-definition';
import { at, byKey, compareText, counts, groupBy, isRecorded, latest, must, present, strongest, text, type Moment, type Register, type Row, type Value } from './independent-register';

/** One row that a table must show. */
export type ExpectedRow = {
  readonly key: string;
  readonly values: Row;
  /** What a search looks in. */
  readonly search: string;
  /** By filter, what the row has; none is "not recorded". */
  readonly facets: Readonly<Record<string, readonly string[]>>;
};

export const INDEPENDENT_TABLES: Readonly<Record<TableName, (register: Register, moment: Moment) => ExpectedRow[]>> = {
  exemplars,
  'fast-followers': fastFollowers,
  trusts,
  footprints,
  funding,
  tranches,
  statuses,
  systems,
  maturity,
  sources,
  'programme-claims': programmeClaims,
};

function one(value: Value | undefined): string[] {
  return value === null || value === undefined ? [] : [String(value)];
}

function distinct(values: readonly (Value | undefined)[]): string[] {
  return [...new Set(values.flatMap(one))].sort(compareText);
}

function joined(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join(';');
}

function words(...values: readonly (Value | undefined)[]): string {
  return values.flatMap(one).join(' ');
}

function numeric(value: Value | undefined): number | null {
  return value === null || value === undefined ? null : Number(value);
}

function statusCells(status: Row): Row {
  return {
    status: must(status, 'status'),
    status_effective_on: must(status, 'effective_on'),
    status_precision: must(status, 'effective_precision'),
    status_confidence: must(status, 'confidence'),
    status_source_id: must(status, 'source_id'),
  };
}

/** Trusts of an exemplar, the lead first. */
function trustsOf(register: Register, members: readonly Row[], exemplarSlug: Value | undefined): Row[] {
  const trust = byKey(register.trust, 'ods_code');
  return members
    .filter((member) => member['exemplar_slug'] === exemplarSlug && member['ods_code'] !== null)
    .sort((a, b) => compareText(must(a, 'role'), must(b, 'role')) || compareText(must(a, 'ods_code'), must(b, 'ods_code')))
    .flatMap((member) => present(trust(member['ods_code'])));
}

function exemplars(register: Register, moment: Moment): ExpectedRow[] {
  const { exemplarStatuses, members, stpByTrust, recordSystems, nameOf } = at(register, moment);
  const region = byKey(register.region, 'slug');
  const footprint = byKey(register.footprint, 'code');
  return register.exemplar.flatMap((exemplar) => {
    const slug = must(exemplar, 'slug');
    const status = exemplarStatuses.get(slug);
    if (status === undefined) return [];
    const trustRows = trustsOf(register, members, slug);
    const ownFootprints = members.filter((member) => member['exemplar_slug'] === slug).flatMap((member) => present(footprint(member['footprint_code'])));
    const regions = distinct([...trustRows, ...ownFootprints].map((row) => row['region_slug']));
    const footprints = distinct([...trustRows.map((trust) => stpByTrust.get(must(trust, 'ods_code'))), ...ownFootprints].map((row) => row?.['code']));
    const systems = trustRows.flatMap((trust) => present(recordSystems.get(must(trust, 'ods_code')))).filter((system) => system.status !== 'retired');
    const codes = joined(trustRows.map((trust) => must(trust, 'ods_code')));
    const names = joined(trustRows.map(nameOf));
    return [
      {
        key: slug,
        values: {
          slug,
          name: must(exemplar, 'name'),
          cohort: must(exemplar, 'cohort_key'),
          trust_ods_codes: codes,
          trust_names: names,
          regions: joined(distinct(regions.map((code) => region(code)?.['name']))),
          footprint_codes: joined(footprints),
          ...statusCells(status),
        },
        search: words(exemplar['name'], slug, codes, names),
        facets: {
          cohort: one(exemplar['cohort_key']),
          status: one(status['status']),
          region: regions,
          confidence: one(status['confidence']),
          supplier: distinct(systems.map((system) => system.supplier?.['slug'])),
          footprint: footprints,
        },
      },
    ];
  });
}

function isPublic(follower: Row, { knownAt }: Moment): boolean {
  const since = text(follower, 'public_from');
  return since !== null && new Date(since).toISOString() <= knownAt;
}

function replicationOf(register: Register, moment: Moment, reference: string): { low: number | null; high: number | null } {
  const verdicts = register.replication_item
    .filter((item) => item['fast_follower_reference'] === reference && must(item, 'fixed_on') <= moment.asAt && must(item, 'recorded_at') <= moment.knownAt && (text(item, 'superseded_at') ?? '9999') > moment.knownAt)
    .map((item) => {
      const assertions = register.replication_assertion.filter((assertion) => assertion['item_id'] === item['id'] && counts(assertion, moment));
      return assertions.sort((a, b) => compareText(rank(b), rank(a)))[0]?.['verdict'] ?? 'unknown';
    })
    .filter((verdict) => verdict !== 'not_applicable');
  if (verdicts.length === 0) return { low: null, high: null };
  const share = (n: number) => Math.round((n / verdicts.length) * 10_000) / 10_000;
  const same = verdicts.filter((verdict) => verdict === 'match' || verdict === 'equivalent').length;
  const unknown = verdicts.filter((verdict) => verdict === 'unknown').length;
  return { low: share(same), high: share(same + unknown) };
}

function rank(event: Row): string {
  const confidence = ['unnamed_report', 'named_report', 'formal_plan', 'official_announcement', 'official_record'].indexOf(must(event, 'confidence'));
  return [must(event, 'effective_on'), confidence, must(event, 'recorded_at'), must(event, 'id')].join(' ');
}

function fastFollowers(register: Register, moment: Moment): ExpectedRow[] {
  const { followerStatuses, followerTrusts, stpByTrust, recordSystems, nameOf } = at(register, moment);
  const trust = byKey(register.trust, 'ods_code');
  const exemplar = byKey(register.exemplar, 'slug');
  return register.fast_follower.filter((follower) => isPublic(follower, moment)).flatMap((follower) => {
    const reference = must(follower, 'reference');
    const status = followerStatuses.get(reference);
    if (status === undefined) return [];
    const followed = exemplar(follower['exemplar_slug']);
    const trustRow = trust(followerTrusts.get(reference));
    const code = text(trustRow, 'ods_code');
    const system = recordSystems.get(code ?? '');
    const name = trustRow === undefined ? null : nameOf(trustRow);
    const { low, high } = replicationOf(register, moment, reference);
    return [
      {
        key: reference,
        values: {
          reference,
          trust_ods_code: code,
          trust_name: name,
          exemplar_slug: must(followed, 'slug'),
          exemplar_name: must(followed, 'name'),
          cohort: must(followed, 'cohort_key'),
          ...statusCells(status),
          replication_low: low,
          replication_high: high,
        },
        search: words(reference, code, name, trustRow?.['name'], followed?.['name']),
        facets: {
          cohort: one(followed?.['cohort_key']),
          status: one(status['status']),
          region: one(trustRow?.['region_slug']),
          confidence: one(status['confidence']),
          supplier: system === undefined || system.status === 'retired' ? [] : one(system.supplier?.['slug']),
          footprint: one(stpByTrust.get(code ?? '')?.['code']),
        },
      },
    ];
  });
}

function isOpen(place: Row, { asAt, knownAt }: Moment): boolean {
  const [opened, closed] = [text(place, 'opened_on'), text(place, 'closed_on')];
  return must(place, 'recorded_at') <= knownAt && (opened === null || opened <= asAt) && (closed === null || asAt <= closed);
}

function trusts(register: Register, moment: Moment): ExpectedRow[] {
  const { exemplarStatuses, followerStatuses, followerTrusts, members, stpByTrust, recordSystems, nameOf } = at(register, moment);
  const region = byKey(register.region, 'slug');
  return register.trust
    .filter((trust) => isOpen(trust, moment))
    .map((trust) => {
      const code = must(trust, 'ods_code');
      const exemplarSlugs = distinct(members.filter((member) => member['ods_code'] === code && exemplarStatuses.has(must(member, 'exemplar_slug'))).map((member) => member['exemplar_slug']));
      const references = register.fast_follower
        .filter((follower) => isPublic(follower, moment) && followerTrusts.get(must(follower, 'reference')) === code && followerStatuses.has(must(follower, 'reference')))
        .map((follower) => must(follower, 'reference'))
        .sort(compareText);
      const parts = [...(exemplarSlugs.length > 0 ? ['exemplar'] : []), ...(references.length > 0 ? ['fast_follower'] : [])];
      const stp = stpByTrust.get(code);
      const system = recordSystems.get(code);
      const aliases = register.trust_alias
        .filter((alias) => alias['ods_code'] === code && counts({ ...alias, effective_on: '0001-01-01' }, moment))
        .map((alias) => alias['name']);
      return {
        key: code,
        values: {
          ods_code: code,
          name: nameOf(trust),
          kind: must(trust, 'kind'),
          is_foundation_trust: trust['is_foundation_trust'] === true,
          region: text(region(trust['region_slug']), 'name'),
          footprint_code: text(stp, 'code'),
          footprint_name: text(stp, 'name'),
          epr_supplier: text(system?.supplier, 'name'),
          epr_product: text(system?.product, 'name'),
          epr_status: system?.status ?? null,
          exemplar_slugs: joined(exemplarSlugs),
          fast_follower_references: joined(references),
          latitude: numeric(trust['latitude']),
          longitude: numeric(trust['longitude']),
        },
        search: words(code, nameOf(trust), ...aliases),
        facets: {
          status: parts.length === 0 ? ['neither'] : parts,
          region: one(trust['region_slug']),
          kind: one(trust['kind']),
          supplier: one(system?.supplier?.['slug']),
          footprint: one(stp?.['code']),
        },
      };
    });
}

const NOT_YET_OR_NO_LONGER = new Set(['shortlisted', 'expected', 'not_selected', 'withdrawn']);
const IN_FORCE = new Set(['approved', 'approved_with_conditions', 'agreement_signed', 'delivering', 'completed']);

function footprints(register: Register, moment: Moment): ExpectedRow[] {
  const { exemplarStatuses, followerStatuses, followerTrusts, members, memberships } = at(register, moment);
  const region = byKey(register.region, 'slug');
  const kind = byKey(register.footprint_kind, 'key');
  const inProgramme = members.filter((member) => {
    const status = exemplarStatuses.get(must(member, 'exemplar_slug'));
    return status !== undefined && !NOT_YET_OR_NO_LONGER.has(must(status, 'status'));
  });
  return register.footprint
    .filter((place) => isOpen(place, moment))
    .map((place) => {
      const code = must(place, 'code');
      const here = new Set(memberships.filter((membership) => membership['footprint_code'] === code).map((membership) => must(membership, 'ods_code')));
      const exemplarCount = distinct(
        inProgramme.filter((member) => member['footprint_code'] === code || here.has(text(member, 'ods_code') ?? '')).map((member) => member['exemplar_slug']),
      ).length;
      const followerCount = register.fast_follower.filter((follower) => {
        const reference = must(follower, 'reference');
        const status = followerStatuses.get(reference);
        return isPublic(follower, moment) && status !== undefined && IN_FORCE.has(must(status, 'status')) && here.has(followerTrusts.get(reference) ?? '');
      }).length;
      const nothing = here.size === 0 ? null : 0;
      return {
        key: code,
        values: {
          code,
          name: must(place, 'name'),
          kind: must(kind(place['kind_key']), 'name'),
          region: text(region(place['region_slug']), 'name'),
          trust_count: here.size === 0 ? null : here.size,
          exemplar_count: exemplarCount === 0 ? nothing : exemplarCount,
          fast_follower_count: followerCount === 0 ? nothing : followerCount,
        },
        search: words(code, place['name'], kind(place['kind_key'])?.['name']),
        facets: { kind: one(place['kind_key']), region: one(place['region_slug']) },
      };
    });
}

function financialYear(isoDate: string): string {
  const [year = 0, month = 1] = isoDate.split('-').map(Number);
  const start = month < 4 ? year - 1 : year;
  return `${start}-${String(start + 1).slice(-2)}`;
}

function funding(register: Register, moment: Moment): ExpectedRow[] {
  const cohort = byKey(register.cohort, 'key');
  const source = byKey(register.source, 'id');
  const tranche = byKey(register.funding_tranche, 'id');
  return register.ledger_entry
    .filter((entry) => isRecorded(entry, moment))
    .flatMap((entry) => {
      const owner = awardOwner(register, moment, entry);
      if (owner === null) return [];
      const { own, followed, trustName, codes } = owner;
      const ofCohort = cohort(entry['cohort_key']);
      const ownerKind = own !== undefined ? 'exemplar' : followed !== undefined ? 'fast_follower' : ofCohort !== undefined ? 'cohort' : 'programme';
      const ownerName = { exemplar: owner.name, fast_follower: owner.name, cohort: text(ofCohort, 'name'), programme: 'The whole programme' }[ownerKind];
      const cohortKey = text(own ?? followed, 'cohort_key') ?? text(entry, 'cohort_key');
      const said = source(entry['source_id']);
      return [
        {
          key: must(entry, 'id'),
          values: {
            entry_id: must(entry, 'id'),
            owner_kind: ownerKind,
            owner_reference: text(entry, 'exemplar_slug') ?? text(entry, 'fast_follower_reference') ?? text(entry, 'cohort_key'),
            owner_name: ownerName,
            cohort: cohortKey,
            trust_ods_codes: codes,
            tranche_sequence: numeric(tranche(entry['tranche_id'])?.['sequence']),
            amount_kind: must(entry, 'kind'),
            amount_gbp: Number(entry['amount_pence']) / 100,
            amount_qualifier: must(entry, 'qualifier'),
            amount_high_gbp: entry['amount_high_pence'] === null ? null : Number(entry['amount_high_pence']) / 100,
            effective_on: must(entry, 'effective_on'),
            effective_on_precision: must(entry, 'effective_precision'),
            financial_year: financialYear(must(entry, 'effective_on')),
            recorded_at: must(entry, 'recorded_at'),
            confidence: must(entry, 'confidence'),
            source_id: must(entry, 'source_id'),
            source_title: must(said, 'title'),
            reverses_entry_id: text(entry, 'reverses_entry_id'),
            note: text(entry, 'note'),
          },
          search: words(entry['id'], own?.['name'], followed?.['name'], ofCohort?.['name'], trustName, codes, said?.['title'], said?.['id'], entry['note']),
          facets: {
            kind: one(entry['kind']),
            cohort: one(cohortKey),
            region: owner.regions,
            confidence: one(entry['confidence']),
            footprint: owner.footprints,
          },
        },
      ];
    });
}

/** Whose award money or an instalment is part of, with its trusts at the moment; null where it is not for anyone to see. */
function awardOwner(register: Register, moment: Moment, row: Row) {
  const { followerTrusts, members, stpByTrust, nameOf } = at(register, moment);
  const exemplar = byKey(register.exemplar, 'slug');
  const own = exemplar(row['exemplar_slug']);
  const pairing = byKey(register.fast_follower, 'reference')(row['fast_follower_reference']);
  if (pairing !== undefined && !isPublic(pairing, moment)) return null;
  const followed = exemplar(pairing?.['exemplar_slug']);
  const trustRows = own !== undefined ? trustsOf(register, members, own['slug']) : present(byKey(register.trust, 'ods_code')(followerTrusts.get(text(pairing, 'reference') ?? '')));
  const trustName = distinct(trustRows.map(nameOf))[0];
  return {
    own,
    followed,
    trustName,
    name: own === undefined ? `${trustName ?? 'Trust not recorded'}, follower of ${text(followed, 'name')}` : must(own, 'name'),
    codes: joined(trustRows.map((trust) => must(trust, 'ods_code'))),
    regions: distinct(trustRows.map((trust) => trust['region_slug'])),
    footprints: distinct(trustRows.map((trust) => stpByTrust.get(must(trust, 'ods_code'))?.['code'])),
  };
}

function tranches(register: Register, moment: Moment): ExpectedRow[] {
  const { live } = at(register, moment);
  const reversedBy = new Set(register.ledger_entry.filter((entry) => isRecorded(entry, moment)).map((entry) => text(entry, 'reverses_entry_id')));
  const decided = new Set(live('gate_decision').map((decision) => decision['gate_id']));
  const pounds = (pence: Value | undefined) => (pence === null || pence === undefined ? null : Number(pence) / 100);
  return register.funding_tranche.flatMap((tranche) => {
    const id = must(tranche, 'id');
    const events = live('tranche_event').filter((event) => event['tranche_id'] === id);
    const entries = register.ledger_entry.filter((entry) => entry['tranche_id'] === id && isRecorded(entry, moment));
    const owner = awardOwner(register, moment, tranche);
    if (must(tranche, 'recorded_at') > moment.knownAt || events.length + entries.length === 0 || owner === null) return [];
    const ofKind = (kind: string) => events.filter((event) => event['kind'] === kind);
    const [original] = ofKind('baseline').sort(
      (a, b) => compareText(must(a, 'effective_on'), must(b, 'effective_on')) || compareText(must(a, 'recorded_at'), must(b, 'recorded_at')) || compareText(must(a, 'id'), must(b, 'id')),
    );
    const [baseline, forecast, claim] = ['baseline', 'forecast', 'claimed'].map((kind) => latest(ofKind(kind)));
    const standing = entries.filter((entry) => entry['reverses_entry_id'] === null && !reversedBy.has(must(entry, 'id')));
    const sum = (kind: string) => {
      const amounts = standing.filter((entry) => entry['kind'] === kind).map((entry) => Number(entry['amount_pence']));
      return amounts.length === 0 ? null : amounts.reduce((total, amount) => total + amount, 0) / 100;
    };
    const gates = live('gate').filter((gate) => gate['tranche_id'] === id);
    const open = gates.filter((gate) => !decided.has(must(gate, 'id')));
    const dates = open.flatMap((gate) => (gate['due_on'] === null ? [] : [[must(gate, 'due_on'), must(gate, 'due_precision')] as const]));
    const [nextDue] = dates.sort((a, b) => compareText(a.join(' '), b.join(' ')));
    return [
      {
        key: id,
        values: {
          tranche_id: id,
          owner_kind: owner.own === undefined ? 'fast_follower' : 'exemplar',
          owner_reference: text(tranche, 'exemplar_slug') ?? text(tranche, 'fast_follower_reference'),
          owner_name: owner.name,
          cohort: text(owner.own ?? owner.followed, 'cohort_key'),
          trust_ods_codes: owner.codes,
          tranche_sequence: Number(tranche['sequence']),
          part: must(tranche, 'part'),
          condition: text(tranche, 'condition'),
          original_baseline_gbp: pounds(original?.['amount_pence']),
          original_baseline_date: text(original, 'due_on'),
          current_baseline_gbp: pounds(baseline?.['amount_pence']),
          current_baseline_date: text(baseline, 'due_on'),
          forecast_gbp: pounds(forecast?.['amount_pence']),
          forecast_date: text(forecast, 'due_on'),
          claimed_gbp: pounds(claim?.['amount_pence']),
          claimed_on: text(claim, 'effective_on'),
          claimed_on_precision: text(claim, 'effective_precision'),
          approved_gbp: sum('approved'),
          scheduled_gbp: sum('scheduled'),
          released_gbp: sum('released'),
          received_gbp: sum('received'),
          returned_gbp: sum('returned'),
          written_off_gbp: sum('written_off'),
          gates: gates.length,
          gates_open: open.length,
          next_gate_due_on: nextDue?.[0] ?? null,
          next_gate_due_on_precision: nextDue?.[1] ?? null,
        },
        search: words(id, owner.own?.['name'], owner.followed?.['name'], owner.trustName, owner.codes, tranche['condition']),
        facets: { kind: one(tranche['part']), cohort: one((owner.own ?? owner.followed)?.['cohort_key']), region: owner.regions, footprint: owner.footprints },
      },
    ];
  });
}

/** What the tables of systems and of maturity say of the trust of an event. */
function trustCells(register: Register, { stpByTrust, nameOf }: ReturnType<typeof at>, event: Row) {
  const trust = byKey(register.trust, 'ods_code')(event['ods_code']) ?? {};
  const footprint = stpByTrust.get(must(event, 'ods_code'))?.['code'];
  return {
    trust,
    cells: { ods_code: must(event, 'ods_code'), trust_name: nameOf(trust), region: text(byKey(register.region, 'slug')(trust['region_slug']), 'name') },
    footprint,
    facets: { region: one(trust['region_slug']), footprint: one(footprint), confidence: one(event['confidence']) },
    evidence: {
      effective_on: must(event, 'effective_on'),
      effective_on_precision: must(event, 'effective_precision'),
      recorded_at: must(event, 'recorded_at'),
      confidence: must(event, 'confidence'),
      source_id: must(event, 'source_id'),
      note: text(event, 'note'),
    },
  };
}

function systems(register: Register, moment: Moment): ExpectedRow[] {
  const now = at(register, moment);
  const speaking = groupBy(now.live('system_deployment'), 'ods_code', 'system_class', 'product_slug').flatMap((events) => present(latest(events)));
  return speaking.map((deployment) => {
    const { trust, cells, footprint, facets, evidence } = trustCells(register, now, deployment);
    const product = byKey(register.product, 'slug')(deployment['product_slug']);
    const supplier = byKey(register.supplier, 'slug')(product?.['supplier_slug']);
    return {
      key: must(deployment, 'id'),
      values: {
        deployment_id: must(deployment, 'id'),
        ...cells,
        footprint_code: footprint ?? null,
        system_class: must(deployment, 'system_class'),
        product: must(product, 'name'),
        supplier: must(supplier, 'name'),
        status: must(deployment, 'status'),
        host_ods_code: text(deployment, 'host_ods_code'),
        ...evidence,
      },
      search: words(cells.ods_code, cells.trust_name, trust['name'], product?.['name'], supplier?.['name'], deployment['note']),
      facets: { ...facets, kind: one(deployment['system_class']), status: one(deployment['status']), supplier: one(supplier?.['slug']) },
    };
  });
}

function maturity(register: Register, moment: Moment): ExpectedRow[] {
  const now = at(register, moment);
  const assessments = now.live('maturity_assessment');
  const selected = new Set(groupBy(assessments, 'ods_code', 'round', 'measure').map((competing) => strongest(competing)));
  const source = byKey(register.source, 'id');
  return assessments.map((assessment) => {
    const { trust, cells, facets, evidence } = trustCells(register, now, assessment);
    const said = source(assessment['source_id']);
    return {
      key: must(assessment, 'id'),
      values: {
        assessment_id: must(assessment, 'id'),
        ...cells,
        round: must(assessment, 'round'),
        measure: must(assessment, 'measure'),
        value: numeric(assessment['value']),
        value_text: text(assessment, 'value_text'),
        is_selected: selected.has(assessment),
        wachter_group: text(latest(now.live('wachter_group_event').filter((event) => event['ods_code'] === assessment['ods_code'])), 'group'),
        ...evidence,
      },
      search: words(cells.ods_code, cells.trust_name, trust['name'], assessment['round'], said?.['title'], said?.['id'], assessment['note']),
      facets: { ...facets, kind: one(assessment['measure']) },
    };
  });
}

function statuses(register: Register, moment: Moment): ExpectedRow[] {
  const exemplar = byKey(register.exemplar, 'slug');
  const follower = byKey(register.fast_follower, 'reference');
  const source = byKey(register.source, 'id');
  const events = [
    ...register.exemplar_status_event.map((event) => ({ event, kind: 'exemplar', reference: must(event, 'exemplar_slug'), about: exemplar(event['exemplar_slug']) })),
    ...register.fast_follower_status_event
      .filter((event) => isPublic(follower(event['fast_follower_reference']) ?? {}, moment))
      .map((event) => ({
        event,
        kind: 'fast_follower',
        reference: must(event, 'fast_follower_reference'),
        about: exemplar(follower(event['fast_follower_reference'])?.['exemplar_slug']),
      })),
  ];
  return events
    .filter(({ event }) => isRecorded(event, moment))
    .map(({ event, kind, reference, about }) => {
      const retractedAt = text(event, 'retracted_at');
      const said = source(event['source_id']);
      return {
        key: must(event, 'id'),
        values: {
          subject_kind: kind,
          subject_reference: reference,
          status: must(event, 'status'),
          effective_on: must(event, 'effective_on'),
          effective_on_precision: must(event, 'effective_precision'),
          recorded_at: must(event, 'recorded_at'),
          confidence: must(event, 'confidence'),
          source_id: must(event, 'source_id'),
          retracted_at: retractedAt !== null && retractedAt <= moment.knownAt ? retractedAt : null,
          note: text(event, 'note'),
          event_id: must(event, 'id'),
        },
        search: words(reference, about?.['name'], event['status'], said?.['title'], said?.['id'], event['note']),
        facets: { kind: [kind], status: one(event['status']), cohort: one(about?.['cohort_key']), confidence: one(event['confidence']) },
      };
    });
}

/** Tables whose rows assert something by themselves; the others only explain one of these, or are seen by few. */
const ASSERTING = [
  'exemplar_status_event',
  'exemplar_member_event',
  'fast_follower_status_event',
  'fast_follower_trust_event',
  'nomination_condition',
  'trust_alias',
  'succession',
  'footprint_membership_event',
  'footprint_plan',
  'regulatory_event',
  'trust_shortlisting',
  'cohort_rule',
  'gate',
  'gate_decision',
  'ledger_entry',
  'programme_claim',
  'system_deployment',
  'maturity_assessment',
  'wachter_group_event',
  'background_event',
] as const;

function sources(register: Register, moment: Moment): ExpectedRow[] {
  const follower = byKey(register.fast_follower, 'reference');
  const gate = byKey(register.gate, 'id');
  const tally = new Map<string, number>();
  const add = (sourceId: string) => tally.set(sourceId, (tally.get(sourceId) ?? 0) + 1);
  for (const table of ASSERTING) {
    for (const event of register[table]) {
      const pairing = follower(event['fast_follower_reference'] ?? gate(event['gate_id'])?.['fast_follower_reference']);
      if (pairing !== undefined && !isPublic(pairing, moment)) continue;
      if (table === 'ledger_entry' ? !isRecorded(event, moment) : !counts(event, moment)) continue;
      add(must(event, 'source_id'));
      for (const more of register.corroboration) {
        if (more[`${table}_id`] === event['id'] && more['source_id'] !== event['source_id'] && must(more, 'recorded_at') <= moment.knownAt) add(must(more, 'source_id'));
      }
    }
  }
  return register.source
    .filter((source) => must(source, 'recorded_at') <= moment.knownAt && (text(source, 'published_on') ?? moment.asAt) <= moment.asAt)
    .map((source) => ({
      key: must(source, 'id'),
      values: {
        source_id: must(source, 'id'),
        kind: must(source, 'kind'),
        publisher: must(source, 'publisher'),
        title: must(source, 'title'),
        published_on: text(source, 'published_on'),
        url: text(source, 'url'),
        published_on_precision: text(source, 'published_precision'),
        assertion_count: tally.get(must(source, 'id')) ?? 0,
      },
      search: words(source['id'], source['title'], source['publisher'], source['url']),
      facets: { kind: one(source['kind']) },
    }));
}

function programmeClaims(register: Register, moment: Moment): ExpectedRow[] {
  const follower = byKey(register.fast_follower, 'reference');
  const source = byKey(register.source, 'id');
  const { live } = at(register, moment);
  const claims = live('programme_claim').filter((claim) => {
    const pairing = follower(claim['fast_follower_reference']);
    return pairing === undefined || isPublic(pairing, moment);
  });
  const selected = new Set(
    groupBy(claims, 'measure', 'cohort_key', 'exemplar_slug', 'fast_follower_reference', 'ods_code', 'footprint_code', 'about').map((competing) => strongest(competing)),
  );
  return claims.map((claim) => {
    const said = source(claim['source_id']);
    return {
      key: must(claim, 'id'),
      values: {
        measure: must(claim, 'measure'),
        cohort: text(claim, 'cohort_key'),
        value: numeric(claim['value']),
        value_qualifier: text(claim, 'value_qualifier'),
        effective_on: must(claim, 'effective_on'),
        effective_on_precision: must(claim, 'effective_precision'),
        confidence: must(claim, 'confidence'),
        source_id: must(claim, 'source_id'),
        is_selected: selected.has(claim),
        value_high: numeric(claim['value_high']),
        unit: must(claim, 'unit'),
        about: text(claim, 'about') ?? text(claim, 'exemplar_slug') ?? text(claim, 'fast_follower_reference') ?? text(claim, 'ods_code') ?? text(claim, 'footprint_code'),
        statement: must(claim, 'statement'),
        hedge: text(claim, 'hedge'),
        recorded_at: must(claim, 'recorded_at'),
        note: text(claim, 'note'),
        claim_id: must(claim, 'id'),
      },
      search: words(claim['measure'], must(claim, 'measure').replaceAll('_', ' '), claim['statement'], claim['hedge'], claim['about'], said?.['title'], said?.['id']),
      facets: { cohort: one(claim['cohort_key']), confidence: one(claim['confidence']) },
    };
  });
}
