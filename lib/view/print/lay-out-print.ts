/** One fact of a printed page, with the sources that it rests on. */
export type PrintedFact = {
  readonly key: string;
  /** "7 September 2016"; null where no date belongs to it. */
  readonly when: string | null;
  readonly text: string;
  readonly sourceIds: readonly string[];
};

/** A headed part of a printed page, its latest fact first. What may be cut is cut from its end, and said so. */
export type PrintedSection = { readonly key: string; readonly heading: string; readonly mayBeCut: boolean; readonly facts: readonly PrintedFact[] };

/** A source as its footnote names it. */
export type PrintedSource = { readonly id: string; readonly text: string };

export type PrintLayout = {
  readonly sections: readonly (Omit<PrintedSection, 'mayBeCut'> & {
    /** How many facts of it did not find room. */
    readonly cut: number;
  })[];
  /** Sources that what is printed rests on, in the order in which it first does. */
  readonly notes: readonly { readonly number: number; readonly source: PrintedSource }[];
};

/** Letters of a line and lines of a side of A4, at the size in which a record is printed, with room to spare. */
const LETTERS = 110;
const LINES_A_SIDE = 56;
/** Lines of the heading with its answer and clock, and of each part's heading. */
const HEAD_LINES = 12;
const HEADING_LINES = 2.2;

/**
 * Fits a record on sides of A4, two unless more are given. Equal sources have equal numbers. Where there is too much, the longest part that may be cut gives up its
 * last fact, again and again, and says how many it gave up; a source that nothing printed rests on has no footnote.
 */
export function layOutPrint(sections: readonly PrintedSection[], sources: ReadonlyMap<string, PrintedSource>, sides = 2): PrintLayout {
  const kept = new Map(sections.map(({ key, facts }) => [key, facts.length]));
  const printed = () => sections.map((section) => ({ ...section, facts: section.facts.slice(0, kept.get(section.key)) }));
  while (linesOf(printed(), sources) > sides * LINES_A_SIDE) {
    const longest = printed().filter(({ mayBeCut, facts }) => mayBeCut && facts.length > 0).sort((a, b) => b.facts.length - a.facts.length)[0];
    if (longest === undefined) break;
    kept.set(longest.key, longest.facts.length - 1);
  }
  return {
    sections: sections.filter(({ facts }) => facts.length > 0).map(({ key, heading, facts }) => ({ key, heading, facts: facts.slice(0, kept.get(key)), cut: facts.length - (kept.get(key) ?? 0) })),
    notes: idsOf(printed()).flatMap((id, index) => {
      const source = sources.get(id);
      return source === undefined ? [] : [{ number: index + 1, source }];
    }),
  };
}

/** About how many lines parts and their footnotes take. */
function linesOf(sections: readonly PrintedSection[], sources: ReadonlyMap<string, PrintedSource>): number {
  const ofText = (letters: number) => Math.ceil(letters / LETTERS);
  const ofFacts = sections.flatMap(({ facts }) => facts.map(({ when, text }) => ofText((when?.length ?? 0) + text.length + 8)));
  const ofNotes = idsOf(sections).map((id) => 0.9 * ofText((sources.get(id)?.text.length ?? 0) + 4));
  return [...ofFacts, ...ofNotes].reduce((sum, lines) => sum + lines, HEAD_LINES + HEADING_LINES * (sections.filter(({ facts }) => facts.length > 0).length + 1));
}

function idsOf(sections: readonly PrintedSection[]): string[] {
  return [...new Set(sections.flatMap(({ facts }) => facts.flatMap(({ sourceIds }) => sourceIds)))];
}
