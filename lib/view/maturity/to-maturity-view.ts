import type { Evidence } from '@/lib/domain/evidence/evidence';
import { maturityCoverage, type MaturityCoverage } from '@/lib/domain/maturity/maturity-coverage';
import { isScoreMeasure, SCORE_MEASURES, type MaturityMeasure, type ScoreMeasure } from '@/lib/domain/maturity/maturity-measure';
import { isOfRound } from '@/lib/domain/maturity/maturity-round';
import { PROGRAMME_PARTS, type ProgrammePart } from '@/lib/domain/programme/programme-part';
import { formatCount } from '@/lib/format/format-count';
import { formatList } from '@/lib/format/format-list';
import { formatNumber } from '@/lib/format/format-number';
import type { PublishedFigure } from '@/lib/queries/maturity/list-published-figures';
import type { PublishedRound } from '@/lib/queries/maturity/read-maturity-rounds';
import type { ClaimItem } from '@/lib/queries/overview/list-claims';
import type { TableRow } from '@/lib/schemas/tables/table-definition';
import type { BarChartView, ChartLook } from '@/lib/view/chart/bar-chart';
import { shortened } from '@/lib/view/chart/shortened';
import { PROGRAMME_PART_LABEL } from '@/lib/view/programme/programme-part-label';
import { AVERAGE_MEASURE, ASSESSED_MEASURE } from './maturity-claims';
import { SCORE_LABEL } from './score-label';

/** Whose score it is: a trust's, by its part in the programme, or an average. */
export type ScoredPart = ProgrammePart | 'published_average' | 'computed_average';

/** A score of 0 to 100, of a trust or an average. */
export type ScoreRow = {
  readonly key: string;
  readonly measure: ScoreMeasure;
  readonly name: string;
  /** Of a trust; null for an average. */
  readonly odsCode: string | null;
  readonly part: ScoredPart;
  /** null: published in words only. */
  readonly score: number | null;
  readonly inWords: string | null;
  /** Of how many trusts it is computed; null for what was published. */
  readonly counted: number | null;
  /** null for what is computed. */
  readonly evidence: Evidence | null;
};

export type CoverageRow = MaturityCoverage & { readonly measure: MaturityMeasure };

export type MaturityView = {
  readonly sentence: string;
  readonly finding: string;
  readonly rows: readonly ScoreRow[];
  readonly chart: BarChartView;
  /** Figures that are no score: ranks, and changes in words. */
  readonly others: readonly PublishedFigure[];
  readonly coverage: readonly CoverageRow[];
};

export type MaturityInput = {
  readonly round: string;
  readonly rounds: readonly PublishedRound[];
  readonly figures: readonly PublishedFigure[];
  readonly claims: readonly ClaimItem[];
  /** null: every score. */
  readonly measure: ScoreMeasure | null;
};

const LOOKS: readonly { readonly parts: readonly ScoredPart[]; readonly label: string; readonly look: ChartLook }[] = [
  { parts: ['exemplar'], label: PROGRAMME_PART_LABEL.exemplar, look: 'solid' },
  { parts: ['expected'], label: PROGRAMME_PART_LABEL.expected, look: 'hatched' },
  { parts: ['follower'], label: PROGRAMME_PART_LABEL.follower, look: 'striped' },
  { parts: ['none'], label: PROGRAMME_PART_LABEL.none, look: 'dotted' },
  { parts: ['published_average', 'computed_average'], label: 'Average', look: 'pale' },
];

/** The scores of one round, averages first and then the trusts, the highest first: the same for page and file. */
export function toMaturityView({ round, rounds, figures, claims, measure }: MaturityInput): MaturityView {
  const published = rounds.find((of) => of.round === round)?.measures ?? [];
  const ofRound = claims.filter(({ isSelected, value, evidence }) => isSelected && value !== null && isOfRound(evidence.effectiveOn, round));
  const assessed = ofRound.find((claim) => claim.measure === ASSESSED_MEASURE);
  const assessedCount = assessed === undefined ? null : Number(assessed.value);
  const rows = SCORE_MEASURES.filter((of) => measure === null || of === measure).flatMap((of): ScoreRow[] => {
    const average = ofRound.find((claim) => claim.measure === AVERAGE_MEASURE[of]);
    const computed = published.find((candidate) => candidate.measure === of);
    return [
      ...(average === undefined ? [] : [{ key: `${of} published`, measure: of, name: 'England, average as published', odsCode: null, part: 'published_average' as const, score: Number(average.value), inWords: null, counted: null, evidence: average.evidence }]),
      ...(computed === undefined || computed.mean === null || computed.inFigures < 2
        ? []
        : [{ key: `${of} computed`, measure: of, name: `Computed: mean of the ${formatNumber(computed.inFigures)} that are public`, odsCode: null, part: 'computed_average' as const, score: Math.round(Number(computed.mean) * 100) / 100, inWords: null, counted: computed.inFigures, evidence: null }]),
      ...figures
        .filter((figure) => figure.measure === of)
        .map(({ id, odsCode, trustName, part, value, valueText, evidence }) => ({ key: id, measure: of, name: trustName, odsCode, part, score: value === null ? null : Number(value), inWords: valueText, counted: null, evidence })),
    ];
  });
  return {
    sentence: sentenceOf(round, rounds, assessedCount),
    finding: findingOf(round, published, ofRound),
    rows,
    chart: chartOf(rows, round),
    others: figures.filter((figure) => !isScoreMeasure(figure.measure)),
    coverage: published.map((of) => ({ measure: of.measure, ...maturityCoverage(assessedCount, of.inFigures, of.inWords) })),
  };
}

/** The rows of the chart in figures, for a file. */
export function maturityFileRows({ rows }: Pick<MaturityView, 'rows'>, round: string): TableRow[] {
  return rows.map(({ measure, odsCode, name, part, score, inWords, counted, evidence }) => ({
    round,
    measure,
    ods_code: odsCode,
    name,
    part,
    score,
    in_words: inWords,
    counted,
    confidence: evidence?.confidence ?? null,
    source_id: evidence?.source.id ?? null,
  }));
}

function sentenceOf(round: string, rounds: readonly PublishedRound[], assessed: number | null): string {
  const trusts = rounds.find((of) => of.round === round)?.trusts ?? 0;
  const whole = assessed === null ? 'how many were assessed is not recorded' : `${formatNumber(assessed)} were assessed`;
  return `Of the round ${round}, a figure is public of ${formatCount(trusts, 'trust')}; ${whole}. The others’ figures are not published, which is not the same as a low score.`;
}

function findingOf(round: string, published: PublishedRound['measures'], ofRound: readonly ClaimItem[]): string {
  const averages = SCORE_MEASURES.flatMap((of) => ofRound.filter(({ measure }) => measure === AVERAGE_MEASURE[of]).map(({ value }) => `${SCORE_LABEL[of].toLowerCase()} ${formatNumber(Number(value))}`));
  const figures = published.filter(({ measure }) => isScoreMeasure(measure)).reduce((sum, { inFigures }) => sum + inFigures, 0);
  const scores = figures === 0 ? `No trust’s score of the round ${round} is public as a figure` : `${formatCount(figures, 'score')} of trusts of the round ${round} ${figures === 1 ? 'is' : 'are'} public as a figure`;
  return averages.length === 0 ? `${scores}, and no average of England.` : `${scores}; the averages of England as published: ${formatList(averages)}.`;
}

function chartOf(rows: readonly ScoreRow[], round: string): BarChartView {
  const measures = SCORE_MEASURES.filter((of) => rows.some(({ measure }) => measure === of));
  const looks = LOOKS.filter(({ parts }) => rows.some(({ part }) => parts.includes(part)));
  return {
    parts: looks.map(({ label, look }) => ({ key: look, label, look })),
    panels: measures.map((of) => ({
      key: of,
      title: SCORE_LABEL[of],
      total: '0 to 100',
      description: `${SCORE_LABEL[of]}, ${round}`,
      bars: rows
        .filter(({ measure }) => measure === of)
        .map(({ name, part, score, inWords }) => {
          const text = score === null ? `in words: ${inWords ?? 'not recorded'}` : formatNumber(score);
          return {
            axisLabel: score === null ? `${axisNameOf(name, part, 12)}: ${IN_WORDS}` : `${axisNameOf(name, part, 22)}: ${formatNumber(score)}`,
            name,
            text: (PROGRAMME_PARTS as readonly ScoredPart[]).includes(part) ? `${text} (${(LOOKS.find(({ parts }) => parts.includes(part))?.label ?? '').toLowerCase()})` : text,
            values: looks.map(({ parts }) => (parts.includes(part) ? (score ?? 0) : 0)),
            labels: looks.map(({ parts }) => (parts.includes(part) && score !== null ? formatNumber(score) : '')),
          };
        }),
    })),
    longest: 100,
  };
}

/** Kept on one line beside the axis: a third would touch the next name. */
const IN_WORDS = 'in\u00a0words';

/** Two lines beside the axis hold this much. */
function axisNameOf(name: string, part: ScoredPart, most: number): string {
  if (part === 'published_average') return 'England, published';
  if (part === 'computed_average') return 'Mean of these';
  return shortened(name.replace(/ NHS (Foundation )?Trust$/, ''), most);
}
