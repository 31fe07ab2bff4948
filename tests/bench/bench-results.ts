import type { LedgerExport } from './measure-ledger-export';
import type { ScriptBytes } from './measure-script';
import type { StartSeconds } from './measure-start';

export type PageFigures = {
  readonly bytes: number;
  readonly requestsPerSecond: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  /** Requests a second over those of the yardstick of as many bytes. */
  readonly yardstickShare: number;
};

export type PageResult = {
  readonly page: string;
  readonly repeated: PageFigures;
  readonly varied: PageFigures;
  /** One request at a time, of addresses not asked before. */
  readonly firstReadMedianMs: number;
  readonly firstReadMaxMs: number;
};

export type PageAtScale = {
  readonly page: string;
  readonly size: number;
  readonly bytes: number;
  readonly repeatedP95Ms: number;
  readonly variedP95Ms: number;
  /** Over the same page on the real data. */
  readonly repeatedP95Ratio: number;
  readonly variedP95Ratio: number;
  readonly firstReadMedianMs: number;
  readonly firstReadP95Ms: number;
  readonly firstReadMaxMs: number;
};

export type ScriptResult = ScriptBytes & { readonly page: string; readonly overFloor: number };

/** A list of the API beside a bare handler that runs the same statement. */
export type ApiListResult = {
  readonly table: string;
  readonly barePerSecond: number;
  readonly firstPerSecond: number;
  readonly firstShare: number;
  /** Null where all rows stand on the first page. */
  readonly furtherPerSecond: number | null;
  readonly furtherShare: number | null;
};

/** A filtered list of the API with its total beside the same without. */
export type ApiTotalResult = { readonly rows: number; readonly matching: number; readonly withMs: number; readonly withoutMs: number; readonly share: number };

/** Everything one run found out, as it is kept in bench-results/. */
export type BenchResults = {
  readonly date: string;
  readonly minutes: number;
  readonly machine: {
    readonly cpu: string;
    readonly cores: number;
    readonly memoryGb: number;
    readonly system: string;
    readonly node: string;
    readonly postgres: string;
    readonly loadAverage: readonly number[];
  };
  readonly settings: { readonly connections: number; readonly rounds: number; readonly seconds: number; readonly quick: boolean };
  readonly databases: readonly { readonly size: number; readonly rows: Readonly<Record<string, number>>; readonly loadSeconds: number }[];
  readonly pages: readonly PageResult[];
  readonly atScale: readonly PageAtScale[];
  readonly scripts: readonly ScriptResult[];
  readonly csv: { readonly size: number; readonly path: string; readonly rows: number; readonly rowsPerSecond: number } | null;
  readonly apiLists: readonly ApiListResult[];
  readonly apiTotal: ApiTotalResult | null;
  readonly ledger: LedgerExport | null;
  readonly starts: StartSeconds | null;
  readonly failures: readonly string[];
};
