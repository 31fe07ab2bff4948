import 'server-only';
import { responseOfRequest } from './response-of-request';

/** Answers the request with a status of a page's choosing. The page goes on to say, in full and without a script, what was not found or cannot be read. */
export function answerWithStatus(status: 403 | 404 | 503): void {
  const response = responseOfRequest();
  if (response !== undefined && !response.headersSent) response.statusCode = status;
}
