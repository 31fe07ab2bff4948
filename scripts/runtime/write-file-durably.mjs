import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';
import process from 'node:process';

/** Writes the whole file or, if the process ends in the middle, leaves the old one. */
export function writeFileDurably(file, text, mode = 0o644) {
  const temporary = `${file}.${process.pid}.tmp`;
  const handle = openSync(temporary, 'w', mode);
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(temporary, file);
}
