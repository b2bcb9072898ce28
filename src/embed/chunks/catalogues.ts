/** The messages of the languages that have come, in place of `src/generated/catalogues.ts`. */
import type {TemplateMap} from '@lit/localize/internal/types.js';

export const catalogues: Record<string, TemplateMap> = {};

export const rightToLeft: string[] = [];
