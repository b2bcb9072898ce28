/** A failure that is explained in plain words: no stack trace is wanted. */
export class PlainError extends Error {
  /** Without an exit code, that of the command for what it could not do. */
  constructor(message, exitCode) {
    super(message);
    this.exitCode = exitCode;
  }
}
