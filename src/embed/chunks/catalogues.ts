/** The messages of the loaded languages. Replaces `src/generated/catalogues.ts`. */
import type {TemplateMap} from '@lit/localize/internal/types.js';

export const catalogues: Record<string, TemplateMap> = {};

export const rightToLeft: string[] = [];
