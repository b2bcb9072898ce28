/** A failure that is explained in plain words: no stack trace is wanted. */
export class PlainError extends Error {
  constructor(message, exitCode = 2) {
    super(message);
    this.exitCode = exitCode;
  }
}
