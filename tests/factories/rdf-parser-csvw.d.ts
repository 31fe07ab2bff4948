declare module 'rdf-parser-csvw' {
  import type { Readable } from 'node:stream';
  import type { CsvwDataset, CsvwTerm } from './csvw-dataset';

  type Read = { readonly subject: CsvwTerm; readonly predicate: CsvwTerm; readonly object: CsvwTerm & { readonly datatype: CsvwTerm } };

  class CsvwParser {
    constructor(options: { metadata: CsvwDataset; baseIRI: string; timezone: string });
    import(input: Readable): AsyncIterable<Read>;
  }

  export = CsvwParser;
}
