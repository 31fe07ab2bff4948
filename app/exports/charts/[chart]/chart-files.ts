import { readPositionMap, readTileMap } from '@/app/read-footprint-maps';
import { readMaturityScores } from '@/app/read-maturity-scores';
import { readSuppliersOfPage } from '@/app/read-suppliers';
import { readTimelineChanges, readTimelineQuarters, readTimelineScope } from '@/app/read-timeline';
import type { Clock } from '@/lib/domain/clock/clock';
import { currentReader } from '@/lib/auth/session';
import { getExemplar } from '@/lib/queries/exemplar/get-exemplar';
import { getFastFollower } from '@/lib/queries/fast-follower/get-fast-follower';
import { readReplication } from '@/lib/queries/fast-follower/read-replication';
import { readSupport } from '@/lib/queries/maturity/read-support';
import { countExemplars } from '@/lib/queries/overview/count-exemplars';
import { countFastFollowers } from '@/lib/queries/overview/count-fast-followers';
import { listRegions } from '@/lib/queries/overview/list-regions';
import { sumCeilingsByRegion } from '@/lib/queries/overview/sum-ceilings-by-region';
import { sumMoney } from '@/lib/queries/overview/sum-money';
import { readPlannerRegister } from '@/lib/queries/planner/read-planner-register';
import { openReading } from '@/lib/queries/reading';
import { listMilestones } from '@/lib/queries/recording/list-milestones';
import { listProgrammeMilestones } from '@/lib/queries/recording/list-programme-milestones';
import { listTimelineEvents } from '@/lib/queries/timeline/list-timeline-events';
import { readTablePage } from '@/lib/queries/tables/read-table';
import { parseAwardParams } from '@/lib/schemas/award-params';
import { MILESTONE_COLUMNS } from '@/lib/schemas/charts/milestone-columns';
import { MILESTONE_QUARTER_COLUMNS } from '@/lib/schemas/charts/milestone-quarter-columns';
import { MONEY_STEPS_COLUMNS } from '@/lib/schemas/charts/money-steps-columns';
import { PIPELINE_COLUMNS } from '@/lib/schemas/charts/pipeline-columns';
import { PLAN_COLUMNS } from '@/lib/schemas/charts/plan-columns';
import { REPLICATION_COLUMNS } from '@/lib/schemas/charts/replication-columns';
import { MATURITY_COLUMNS } from '@/lib/schemas/charts/maturity-columns';
import { POSITION_COLUMNS } from '@/lib/schemas/charts/position-columns';
import { SUPPLIER_COLUMNS } from '@/lib/schemas/charts/supplier-columns';
import { SUPPORT_COLUMNS } from '@/lib/schemas/charts/support-columns';
import { TILE_COLUMNS_OF_FILE } from '@/lib/schemas/charts/tile-columns';
import { TIMELINE_CHANGE_COLUMNS, TIMELINE_COLUMNS, TIMELINE_EVENT_COLUMNS } from '@/lib/schemas/charts/timeline-columns';
import { parseClockParams } from '@/lib/schemas/clock-params';
import { parseCohortParams } from '@/lib/schemas/cohort-params';
import { parseFootprintMapParams } from '@/lib/schemas/footprint-map-params';
import { parseMaturityParams } from '@/lib/schemas/maturity-params';
import { parsePlannerParams } from '@/lib/schemas/planner-params';
import type { IgnoredParameter, RawParams } from '@/lib/schemas/raw-params';
import { parseSupplierParams } from '@/lib/schemas/supplier-params';
import { parseTableParams } from '@/lib/schemas/table-query';
import { parseTimelineParams } from '@/lib/schemas/timeline-params';
import { REPLICATION_TABLE } from '@/lib/schemas/tables/replication-table';
import type { ColumnDefinition, TableRow } from '@/lib/schemas/tables/table-definition';
import { toClockView } from '@/lib/view/clock/to-clock-view';
import { replicationFileRows, toReplicationView } from '@/lib/view/fast-follower/to-replication-view';
import { positionFileRows } from '@/lib/view/footprint/to-position-map';
import { tileFileRows } from '@/lib/view/footprint/to-tile-map';
import { maturityFileRows } from '@/lib/view/maturity/to-maturity-view';
import { supportFileRows, toSupportView } from '@/lib/view/maturity/to-support-view';
import { moneySteps, moneyStepsFileRows } from '@/lib/view/overview/money-steps';
import { pipelineFileRows } from '@/lib/view/overview/pipeline-file-rows';
import { toPipeline } from '@/lib/view/overview/to-pipeline';
import { planFileRows } from '@/lib/view/planner/plan-file-rows';
import { toPlannerView } from '@/lib/view/planner/to-planner-view';
import { workedScenarios } from '@/lib/view/planner/worked-scenarios';
import { milestoneFileRows } from '@/lib/view/recording/milestone-chart';
import { milestoneQuarterFileRows, toMilestonesView } from '@/lib/view/recording/to-milestones-view';
import { supplierFileRows } from '@/lib/view/supplier/to-supplier-view';
import { changesFileRows } from '@/lib/view/timeline/to-changes-view';
import { timelineFileRows } from '@/lib/view/timeline/to-timeline-view';
import { timelineEventFileRows } from '@/lib/view/timeline/to-timeline-years';

/** The rows that a chart is drawn from, read as its page reads them. */
type ChartRows = { readonly columns: readonly ColumnDefinition[]; readonly rows: readonly TableRow[]; readonly clock: Clock; readonly ignored: readonly IgnoredParameter[] };

/** Every chart of the product, by the name that its file goes by. */
export const CHART_FILES: Readonly<Record<string, (params: RawParams) => Promise<ChartRows>>> = {
  'money-steps': async (params) => {
    const { requestedClock, ignored } = parseClockParams(params);
    const reading = await openReading(requestedClock, await currentReader());
    const steps = moneySteps(await sumMoney(reading));
    return { columns: MONEY_STEPS_COLUMNS, rows: steps === null ? [] : moneyStepsFileRows(steps.rows), clock: reading.clock, ignored };
  },
  pipeline: async (params) => {
    const { requestedClock, ignored } = parseClockParams(params);
    const reading = await openReading(requestedClock, await currentReader());
    const [exemplars, pairings, regions, ceilings] = await Promise.all([countExemplars(reading), countFastFollowers(reading), listRegions(reading), sumCeilingsByRegion(reading)]);
    const pipeline = toPipeline({ exemplars, pairings, regions, ceilings, clock: toClockView(reading) });
    return { columns: PIPELINE_COLUMNS, rows: pipeline === null ? [] : pipelineFileRows(pipeline.rows), clock: reading.clock, ignored };
  },
  'milestone-quarters': async (params) => {
    const { requestedClock, cohorts, ignored } = parseCohortParams(params);
    const reading = await openReading(requestedClock, await currentReader());
    return { columns: MILESTONE_QUARTER_COLUMNS, rows: milestoneQuarterFileRows(toMilestonesView(await listProgrammeMilestones(reading, cohorts))), clock: reading.clock, ignored };
  },
  milestones: async (params) => {
    const { requestedClock, award, ignored } = parseAwardParams(params);
    const reading = await openReading(requestedClock, await currentReader());
    const isThere = award !== null && (award.table === 'exemplar' ? await getExemplar(reading, award.id) : await getFastFollower(reading, award.id)) !== null;
    return { columns: MILESTONE_COLUMNS, rows: isThere ? milestoneFileRows(await listMilestones(reading, award)) : [], clock: reading.clock, ignored };
  },
  plan: async (params) => {
    const typed = parsePlannerParams(params);
    const reading = await openReading(typed.requestedClock, await currentReader());
    const { scenarios, ignored } = toPlannerView(typed, await readPlannerRegister(reading));
    return { columns: PLAN_COLUMNS, rows: planFileRows(workedScenarios(scenarios)), clock: reading.clock, ignored };
  },
  replication: async (params) => {
    const { query, requestedClock, ignored } = parseTableParams(REPLICATION_TABLE, params);
    const reading = await openReading(requestedClock, await currentReader());
    const table = await readTablePage(reading, REPLICATION_TABLE.name, query);
    return { columns: REPLICATION_COLUMNS, rows: replicationFileRows(toReplicationView(table.rows, await readReplication(reading, table))), clock: reading.clock, ignored: [...ignored, ...table.ignored] };
  },
  suppliers: async (params) => {
    const asked = parseSupplierParams(params);
    const reading = await openReading(asked.requestedClock, await currentReader());
    const { rows, ignored } = await readSuppliersOfPage(reading, asked);
    return { columns: SUPPLIER_COLUMNS, rows: supplierFileRows(rows, asked.over, asked.systemClass), clock: reading.clock, ignored: [...asked.ignored, ...ignored] };
  },
  maturity: async (params) => {
    const asked = parseMaturityParams(params);
    const reading = await openReading(asked.requestedClock, await currentReader());
    const { round, view, ignored } = await readMaturityScores(reading, asked);
    return { columns: MATURITY_COLUMNS, rows: view === null || round === null ? [] : maturityFileRows(view, round), clock: reading.clock, ignored: [...asked.ignored, ...ignored] };
  },
  tiles: async (params) => {
    const { requestedClock, boundaries, ignored } = parseFootprintMapParams(params);
    const reading = await openReading(requestedClock, await currentReader());
    return { columns: TILE_COLUMNS_OF_FILE, rows: tileFileRows(await readTileMap(reading, boundaries), boundaries), clock: reading.clock, ignored };
  },
  positions: async (params) => {
    const { requestedClock, boundaries, show, ignored } = parseFootprintMapParams(params);
    const reading = await openReading(requestedClock, await currentReader());
    return { columns: POSITION_COLUMNS, rows: positionFileRows(await readPositionMap(reading, boundaries, show)), clock: reading.clock, ignored };
  },
  support: async (params) => {
    const { requestedClock, by, over, ignored } = parseMaturityParams(params);
    const reading = await openReading(requestedClock, await currentReader());
    const [support, regions] = await Promise.all([readSupport(reading, by), listRegions(reading)]);
    return { columns: SUPPORT_COLUMNS, rows: supportFileRows(toSupportView(support, regions, by, over), by, over), clock: reading.clock, ignored };
  },
  timeline: async (params) => {
    const asked = parseTimelineParams(params);
    const reading = await openReading(asked.requestedClock, await currentReader());
    const { scope, ignored } = await readTimelineScope(reading, asked);
    return { columns: TIMELINE_COLUMNS, rows: timelineFileRows(await readTimelineQuarters(reading, scope)), clock: reading.clock, ignored: [...asked.ignored, ...ignored] };
  },
  'timeline-events': async (params) => {
    const asked = parseTimelineParams(params);
    const reading = await openReading(asked.requestedClock, await currentReader());
    const { scope, ignored } = await readTimelineScope(reading, asked);
    return { columns: TIMELINE_EVENT_COLUMNS, rows: timelineEventFileRows(await listTimelineEvents(reading, scope, { order: asked.order, limit: null, offset: 0 })), clock: reading.clock, ignored: [...asked.ignored, ...ignored] };
  },
  'timeline-changes': async (params) => {
    const asked = parseTimelineParams(params);
    const reading = await openReading(asked.requestedClock, await currentReader());
    const { scope, ignored } = await readTimelineScope(reading, asked);
    const rows = asked.between === null ? [] : changesFileRows(await readTimelineChanges(reading, scope, asked.between, null));
    return { columns: TIMELINE_CHANGE_COLUMNS, rows, clock: reading.clock, ignored: [...asked.ignored, ...ignored] };
  },
};
