/** Something about the embedded database that a person has to mend. */
export class EmbeddedProblem extends Error {
  constructor(
    message: string,
    readonly mend: string,
    readonly detail: readonly string[] = [],
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'EmbeddedProblem';
  }
}
