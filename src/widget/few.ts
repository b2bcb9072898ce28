/** Unwraps a list of one, since a list needs two Lit markers for each part. */
export const few = (parts: readonly unknown[]): unknown => (parts.length > 1 ? parts : parts[0]);
