/** What an API request can be refused with, or fail by: the status, and a title that is the same every time. */
export const PROBLEMS = {
  'bad-parameter': { status: 400, title: 'A parameter cannot be used' },
  'bad-cursor': { status: 400, title: 'The cursor cannot be used' },
  'key-refused': { status: 401, title: 'The key is not accepted' },
  'not-allowed': { status: 403, title: 'The key does not allow this' },
  'not-found': { status: 404, title: 'There is nothing at this address' },
  'method-not-allowed': { status: 405, title: 'The API is read, not written' },
  'not-acceptable': { status: 406, title: 'None of the media types asked for is there' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  unavailable: { status: 503, title: 'The register cannot be read just now' },
} as const;

export type ProblemName = keyof typeof PROBLEMS;

/** A parameter that was refused: its value as it came, and what to send instead. */
export type ParameterProblem = { readonly parameter: string; readonly value: string; readonly mend: string };

export type ApiProblem = {
  readonly problem: ProblemName;
  /** What is wrong with this request, and what to do about it. */
  readonly detail: string;
  readonly errors?: readonly ParameterProblem[];
  /** Headers that belong to the status: `Allow`, `WWW-Authenticate`, `Retry-After`. */
  readonly headers?: Readonly<Record<string, string>>;
};

export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

/**
 * A problem as RFC 9457 has it: `type` leads to the documentation of the problem.
 * @param origin the origin of PUBLIC_URL
 */
export function problemResponse({ problem, detail, errors, headers }: ApiProblem, origin: string): Response {
  const { status, title } = PROBLEMS[problem];
  const body = { type: `${origin}/api#problem-${problem}`, title, status, detail, ...(errors === undefined ? {} : { errors }) };
  // What was sent comes back in it: nothing that takes it for a page is to find markup there.
  const text = JSON.stringify(body).replaceAll('<', '\\u003c');
  return new Response(`${text}\n`, { status, headers: { 'Content-Type': PROBLEM_MEDIA_TYPE, 'Cache-Control': 'no-store', ...headers } });
}
