// The web process. Its standard input is a pipe from the start command: when that ends, however abruptly,
// the pipe closes and this process ends too, so no orphan keeps the port.
import process from 'node:process';

const [command = 'start'] = process.argv.slice(2);

process.stdin.resume();
process.stdin.once('close', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), 3000).unref();
});

process.argv = [process.argv[0], 'next', command, '-p', process.env.PORT];
await import('next/dist/bin/next');
