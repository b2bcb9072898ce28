/** An error with a message for users, shown without a stack trace. */
export class PlainError extends Error {
  /** The default exit code means that the command could not run. */
  constructor(message, exitCode) {
    super(message);
    this.exitCode = exitCode;
  }
}
