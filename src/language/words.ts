/**
 * Messages that several elements show. Written once, each has one English text and one translation.
 * In the chunks of the loader, each chunk has a copy of those that it uses.
 */
import {str} from '@lit/localize';
import {msg} from './messages.js';

export const acronym = (): string => msg('Acronym', {id: 'words.acronym'});

export const name = (): string => msg('Name', {id: 'words.name'});

export const description = (): string => msg('What it is', {id: 'words.description'});

export const number = (): string => msg('Number', {id: 'words.number'});

export const counted = (): string => msg('What is counted', {id: 'words.counted'});

export const period = (): string => msg('Period', {id: 'words.period'});

export const note = (): string => msg('Note', {id: 'words.note'});

export const source = (): string => msg('Source', {id: 'words.source'});

export const sourceOf = (name: string): string =>
  msg(str`Source: ${name}`, {id: 'words.source-of'});

export const shareOf = (): string => msg('Share of', {id: 'words.share-of'});

export const replacedBy = (): string => msg('Replaced by', {id: 'words.replaced-by'});

export const notStated = (): string => msg('not stated', {id: 'words.not-stated'});

export const cannotBeShown = (): string =>
  msg('This information cannot be shown at the moment.', {id: 'words.cannot-be-shown'});
