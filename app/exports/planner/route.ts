import { wholeFile } from '@/app/whole-file';
import { currentReader } from '@/lib/auth/session';
import { PLANNER_FORMATS, type PlannerFormat, writePlannerExport } from '@/lib/exports/planner-export';
import { readPlannerRegister } from '@/lib/queries/planner/read-planner-register';
import { openReading } from '@/lib/queries/reading';
import { parsePlannerParams } from '@/lib/schemas/planner-params';
import { toRawParams } from '@/lib/schemas/raw-params';
import { toPlannerView } from '@/lib/view/planner/to-planner-view';

export const dynamic = 'force-dynamic';

/** A what-if as a file: the sites of the page under the same parameters, with its assumptions. */
export const GET = wholeFile(async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const format = searchParams.get('format') ?? 'csv';
  if (!isPlannerFormat(format)) return refusal(400, `There is no format of this name. Choose from: ${Object.keys(PLANNER_FORMATS).join(', ')}.`);
  const typed = parsePlannerParams(toRawParams(searchParams));
  const reading = await openReading(typed.requestedClock, await currentReader());
  const { scenarios, ignored } = toPlannerView(typed, await readPlannerRegister(reading));
  const refused = scenarios.find(({ plan }) => plan === null);
  if (refused?.refusal) return refusal(400, `Scenario ${refused.title}: ${refused.refusal}`);
  const { text, name, rowCount, sha256 } = writePlannerExport(scenarios.flatMap(({ title, plan }) => (plan === null ? [] : [{ title, plan }])), { clock: reading.clock, ignored }, format);
  return new Response(text, {
    headers: {
      'Content-Type': PLANNER_FORMATS[format],
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'private, no-cache',
      'X-Content-Type-Options': 'nosniff',
      'Gde-As-At': reading.clock.asAt,
      'Gde-Known-At': reading.clock.knownAt,
      'Gde-Row-Count': String(rowCount),
      'Gde-Rows-Sha256': sha256,
      'Gde-Ignored-Parameters': String(ignored.length),
    },
  });
});

function isPlannerFormat(text: string): text is PlannerFormat {
  return Object.hasOwn(PLANNER_FORMATS, text);
}

function refusal(status: number, message: string): Response {
  return new Response(`${message}\n`, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff' } });
}
