/** Messages that several files of `<office-list>` show. */
import {msg} from '../../language/messages.js';

export * from '../../language/words.js';

export const city = (): string => msg('City', {id: 'offices.city'});

export const country = (): string => msg('Country', {id: 'offices.country'});

export const region = (): string =>
  msg('Region', {id: 'offices.region', desc: 'Part of the world, such as Africa'});
