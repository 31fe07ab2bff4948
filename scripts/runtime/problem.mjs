/** Something the person who started the product can mend; shown as one line, without a stack. */
export class Problem extends Error {
  /**
   * @param {string} fault what is wrong, and where
   * @param {string} mend what to do about it
   * @param {string[]} [detail] further lines, such as the end of a log
   */
  constructor(fault, mend, detail = []) {
    super(`${fault} Mend: ${mend}`);
    this.name = 'Problem';
    this.detail = detail;
  }
}
