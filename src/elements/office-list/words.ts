/** Messages that several files of `<office-list>` show. */
import {msg} from '../../language/messages.js';

export * from '../../language/words.js';

export const city = (): string => msg('City', {id: 'offices.city'});

export const country = (): string => msg('Country or region', {id: 'offices.country'});

export const region = (): string =>
  msg('Part of the world', {id: 'offices.region', desc: 'Such as Africa'});
