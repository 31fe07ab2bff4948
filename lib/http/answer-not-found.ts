import 'server-only';
import { responseOfRequest } from './response-of-request';

/** Answers the request with the status 404. The page goes on to say, in full and without a script, what was not found. */
export function answerNotFound(): void {
  const response = responseOfRequest();
  if (response !== undefined && !response.headersSent) response.statusCode = 404;
}
