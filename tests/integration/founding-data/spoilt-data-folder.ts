import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

export const REAL_DATA_FOLDER = path.resolve(import.meta.dirname, '../../../prisma/data');

/** A copy of the real data that a test may spoil. */
export type DataFolder = {
  readonly path: string;
  /** Sets cells of the row whose first column is `key`; answers with its row number. */
  readonly change: (file: string, key: string, cells: Readonly<Record<string, string>>) => Promise<number>;
  /** Appends a row, empty where nothing is given; answers with its row number. */
  readonly append: (file: string, cells: Readonly<Record<string, string>>) => Promise<number>;
  readonly remove: () => Promise<void>;
};

export async function copyDataFolder(): Promise<DataFolder> {
  const folder = await mkdtemp(path.join(tmpdir(), 'gde-data-'));
  await cp(REAL_DATA_FOLDER, folder, { recursive: true });

  async function edit(file: string, alter: (header: string[], rows: string[][]) => number): Promise<number> {
    const [header = [], ...rows] = parse(await readFile(path.join(folder, file), 'utf8')) as string[][];
    const index = alter(header, rows);
    await writeFile(path.join(folder, file), stringify([header, ...rows]));
    return index + 2;
  }

  return {
    path: folder,
    change: (file, key, cells) =>
      edit(file, (header, rows) => {
        const index = rows.findIndex(([first]) => first === key);
        const row = rows[index];
        if (row === undefined) throw new Error(`${file} has no row ${key}`);
        for (const [column, value] of Object.entries(cells)) row[header.indexOf(column)] = value;
        return index;
      }),
    append: (file, cells) => edit(file, (header, rows) => rows.push(header.map((column) => cells[column] ?? '')) - 1),
    remove: () => rm(folder, { recursive: true }),
  };
}
