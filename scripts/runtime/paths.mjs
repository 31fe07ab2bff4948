import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the clone. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Where preparation (install, generate, build) keeps its lock and logs; always beside the code it prepares. */
export const preparationFolder = path.join(root, '.data', 'preparation');
