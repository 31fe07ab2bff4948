declare module 'datapackage' {
  type Resource = {
    readonly checkRelations: () => Promise<boolean>;
    readonly read: (options: { keyed: true; cast: boolean }) => Promise<Record<string, unknown>[]>;
  };

  export const Package: { load: (descriptor: string, options: { strict: boolean }) => Promise<{ readonly errors: readonly Error[]; readonly resources: readonly Resource[] }> };
}
