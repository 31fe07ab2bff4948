import { wholeFile } from '@/app/whole-file';
import { writeChartExport } from '@/lib/exports/chart-export';
import { toRawParams } from '@/lib/schemas/raw-params';
import { CHART_FILES } from './chart-files';

export const dynamic = 'force-dynamic';

/** The rows of a chart as CSV: those of the table beside it, under the parameters of its page. */
export const GET = wholeFile(async function GET(request: Request, { params }: { params: Promise<{ chart: string }> }): Promise<Response> {
  const { chart } = await params;
  const read = Object.hasOwn(CHART_FILES, chart) ? CHART_FILES[chart] : undefined;
  if (read === undefined) return new Response(`There is no chart of this name. Choose from: ${Object.keys(CHART_FILES).join(', ')}.\n`, { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff' } });
  const { columns, rows, clock, ignored } = await read(toRawParams(new URL(request.url).searchParams));
  const { text, name, rowCount, sha256 } = writeChartExport(chart, columns, rows, clock);
  return new Response(text, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'private, no-cache',
      'X-Content-Type-Options': 'nosniff',
      'Gde-As-At': clock.asAt,
      'Gde-Known-At': clock.knownAt,
      'Gde-Row-Count': String(rowCount),
      'Gde-Rows-Sha256': sha256,
      'Gde-Ignored-Parameters': String(ignored.length),
    },
  });
});
