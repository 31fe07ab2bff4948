// Metadata of CSV on the Web as the RDF that it stands for, by the context of its recommendation.
export type CsvwTerm = { readonly termType: 'NamedNode' | 'BlankNode' | 'Literal'; readonly value: string; readonly datatype?: CsvwTerm; readonly equals: (other: CsvwTerm | null | undefined) => boolean };
export type CsvwQuad = { readonly subject: CsvwTerm; readonly predicate: CsvwTerm; readonly object: CsvwTerm };
export type CsvwDataset = Iterable<CsvwQuad> & { readonly match: (subject?: CsvwTerm | null, predicate?: CsvwTerm | null) => CsvwDataset };

type Metadata = {
  readonly url: string;
  readonly dialect: { readonly delimiter: string; readonly quoteChar: string; readonly lineTerminators: readonly string[]; readonly trim: boolean };
  readonly tableSchema: { readonly columns: readonly { readonly name: string; readonly titles: string; readonly datatype: string; readonly null: string }[] };
};

const CSVW = 'http://www.w3.org/ns/csvw#';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const XSD = 'http://www.w3.org/2001/XMLSchema#';

/** The quads of a table's metadata that a parser reads. */
export function toCsvwDataset({ url, dialect, tableSchema }: Metadata): CsvwDataset {
  const [table, dialectNode, schema] = [blank('table'), blank('dialect'), blank('schema')];
  const lists = tableSchema.columns.map((_, index) => blank(`list${index}`));
  return toDataset([
    quad(table, `${CSVW}url`, named(`http://example.org/${url}`)),
    quad(table, `${CSVW}dialect`, dialectNode),
    quad(dialectNode, `${CSVW}delimiter`, literal(dialect.delimiter)),
    quad(dialectNode, `${CSVW}quoteChar`, literal(dialect.quoteChar)),
    quad(dialectNode, `${CSVW}trim`, literal(String(dialect.trim))),
    ...dialect.lineTerminators.map((terminator) => quad(dialectNode, `${CSVW}lineTerminators`, literal(terminator))),
    quad(table, `${CSVW}tableSchema`, schema),
    quad(schema, `${CSVW}column`, lists[0] ?? named(`${RDF}nil`)),
    ...tableSchema.columns.flatMap((column, index) => {
      const [list, node] = [lists[index] ?? blank('none'), blank(`column${index}`)];
      return [
        quad(list, `${RDF}first`, node),
        quad(list, `${RDF}rest`, lists[index + 1] ?? named(`${RDF}nil`)),
        quad(node, `${CSVW}name`, literal(column.name)),
        quad(node, `${CSVW}title`, literal(column.titles)),
        quad(node, `${CSVW}null`, literal(column.null)),
        quad(node, `${CSVW}datatype`, named(XSD + column.datatype)),
      ];
    }),
  ]);
}

function toDataset(quads: readonly CsvwQuad[]): CsvwDataset {
  return {
    [Symbol.iterator]: () => quads[Symbol.iterator](),
    match: (subject, predicate) => toDataset(quads.filter((one) => (subject ?? one.subject).value === one.subject.value && (predicate ?? one.predicate).value === one.predicate.value)),
  };
}

function quad(subject: CsvwTerm, predicate: string, object: CsvwTerm): CsvwQuad {
  return { subject, predicate: named(predicate), object };
}

function term(termType: CsvwTerm['termType'], value: string, datatype?: CsvwTerm): CsvwTerm {
  return { termType, value, ...(datatype === undefined ? {} : { datatype }), equals: (other) => other?.termType === termType && other.value === value };
}

function named(value: string): CsvwTerm {
  return term('NamedNode', value);
}

function blank(value: string): CsvwTerm {
  return term('BlankNode', value);
}

function literal(value: string): CsvwTerm {
  return term('Literal', value, named(`${XSD}string`));
}
