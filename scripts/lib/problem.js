/** Something a person can mend: one sentence that says what and how, and the output that led to it. */
export class Problem extends Error {
  /**
   * @param {string} sentence
   * @param {string[]} [output] the last lines of the command that failed
   */
  constructor(sentence, output = []) {
    super(sentence);
    this.name = "Problem";
    this.output = output;
  }
}

/**
 * Runs a script's work; a problem becomes its sentence on stderr and exit code 1. Anything else is a defect of ours and
 * keeps its stack.
 * @param {() => Promise<number>} work gives the exit code
 * @returns {Promise<number>}
 */
export async function reportProblems(work) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    for (const line of error.output) console.error(`    ${line}`);
    console.error(`\n${error.message}`);
    return 1;
  }
}
