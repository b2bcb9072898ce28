/** Messages that several files of `<instrument-explainer>` show. */
import {msg} from '../../language/messages.js';

export * from '../../language/words.js';

export const buildsOn = (): string => msg('Builds on', {id: 'instruments.builds-on'});

export const participants = (): string => msg('Who takes part', {id: 'instruments.participants'});

export const relations = (): string => msg('Relations', {id: 'instruments.relations'});

/** The name of the set of all instruments. */
export const allInstruments = (): string =>
  msg('International cooperation instruments', {id: 'instruments.heading'});
