/** Messages that several files of `<programme-list>` show. */
import {msg} from '../../language/messages.js';

export * from '../../language/words.js';

export const aim = (): string => msg('What it is for', {id: 'programmes.aim'});

export const coordination = (): string => msg('Coordination', {id: 'programmes.coordination'});

export const countries = (): string =>
  msg('Partner countries and regions', {id: 'programmes.countries'});

export const duration = (): string => msg('Duration', {id: 'programmes.duration'});

export const management = (): string => msg('Management', {id: 'programmes.management'});
