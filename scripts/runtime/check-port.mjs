import net from 'node:net';
import { Problem } from './problem.mjs';

/** Makes sure that nobody listens on a port and that we may. */
export function checkPort(port) {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', (error) => {
      const fault =
        error.code === 'EADDRINUSE'
          ? `port ${port} is in use by another program.`
          : error.code === 'EACCES'
            ? `port ${port} may not be used by an ordinary user.`
            : `port ${port} cannot be used (${error.code}).`;
      const other = port === 3000 ? 3001 : port < 1024 ? 3000 : port < 65535 ? port + 1 : 3000;
      reject(new Problem(fault, `stop that program, or choose another port, for example PORT=${other} npm run up.`));
    });
    probe.listen(port, () => probe.close(() => resolve()));
  });
}
