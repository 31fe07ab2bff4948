// The least that could answer a list: one handler, one statement, its rows as JSON. What the API is measured against.
// tsx --conditions=react-server tests/bench/bare-api.ts <port> <statement, as JSON>
import http from 'node:http';
import process from 'node:process';
import { getPool } from '@/lib/db/pool';

const [port = '', statement = ''] = process.argv.slice(2);
const { text, values } = JSON.parse(statement) as { text: string; values: unknown[] };

http
  .createServer((_request, response) => {
    getPool()
      .query<object>(text, values)
      .then(({ rows }) => {
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
        response.end(JSON.stringify({ rows }));
      })
      .catch((error: unknown) => {
        response.statusCode = 500;
        response.end(String(error));
      });
  })
  .listen(Number(port), '127.0.0.1', () => process.send?.('listening'));
