import type { ProblemName } from '@/lib/api/problem';

/** When each problem of the API is answered, and what helps. */
export const PROBLEM_WORDS: Readonly<Record<ProblemName, string>> = {
  'bad-parameter': 'A parameter that the table does not take, or a value that means nothing. Each is named under errors, with what to send instead.',
  'bad-cursor': 'A cursor that was changed, or that belongs to another table, search, filter, order or clock. Follow the address of the next page as it stands, or begin again.',
  'key-refused': 'A key that is unknown, revoked or expired, or whose owner is not an analyst any more. Send another, or none.',
  'not-allowed': 'A key without the scope that the request needs.',
  'not-found': 'No table of this name. What you may not see is not found either.',
  'method-not-allowed': 'Anything but GET, HEAD and OPTIONS: nothing is written through the API.',
  'not-acceptable': 'The Accept header names none of the media types that there are.',
  'too-many-requests': 'More requests in a minute than are answered. Wait for as many seconds as Retry-After says.',
  unavailable: 'Nothing is given rather than something that may be wrong. Ask again after as many seconds as Retry-After says.',
};
