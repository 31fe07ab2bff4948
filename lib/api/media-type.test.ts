import { expect, test } from 'vitest';
import { negotiateMediaType } from './media-type';

test.each([
  [null, 'application/json'],
  ['', 'application/json'],
  ['*/*', 'application/json'],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'application/json'],
  ['text/csv', 'text/csv'],
  ['text/*', 'text/csv'],
  ['Text/CSV; charset=utf-8', 'text/csv'],
  ['application/x-ndjson', 'application/x-ndjson'],
  ['application/*', 'application/json'],
  ['application/*, application/json;q=0.2', 'application/x-ndjson'],
  ['text/csv;q=0.5, application/x-ndjson;q=0.6', 'application/x-ndjson'],
  ['application/json;q=0, */*', 'text/csv'],
  ['application/json;q=0, text/csv;q=0, application/x-ndjson;q=0', null],
  ['text/html', null],
  ['application/xml, image/*;q=0.1', null],
  ['json', null],
  ['text/csv;q=2', null],
])('Accept: %s is answered with %s', (accept, mediaType) => expect(negotiateMediaType(accept)).toBe(mediaType));
