// From a fresh clone to a verdict. This file must parse on any Node that understands modules, because its first
// job is to say so when the Node found is too old.
import process from 'node:process';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    'Cannot test: this is Node ' + process.versions.node + ', and the product needs 20.19 or later. ' +
      'Mend: install Node 22 or 24 from https://nodejs.org and run the command again.',
  );
  process.exit(1);
}
import('./runtime/test-everything.mjs').then(({ testEverything }) => testEverything(process.argv.slice(2)));
