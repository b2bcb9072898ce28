/**
 * The page around each story: language, colour scheme, direction and width from the toolbar, set on
 * the surroundings of the widget, as on a real page.
 */
import {setCustomElementsManifest} from '@storybook/web-components-vite';
import {render} from 'lit';
import manifest from '../dist/custom-elements.json';
import '../src/define/all.js';
import {allLocales, sourceLocale} from '../src/generated/language-codes.js';

setCustomElementsManifest(manifest);

const nameOf = (language) =>
  new Intl.DisplayNames([language], {type: 'language'}).of(language) ?? language;

const toolbar = (title, icon, items) => ({
  description: title,
  toolbar: {title, icon, items, dynamicTitle: true},
});

export const globalTypes = {
  language: toolbar(
    'Language',
    'globe',
    allLocales.map((value) => ({value, title: nameOf(value)})),
  ),
  scheme: toolbar('Colour scheme', 'contrast', [
    {value: 'light', title: 'Light'},
    {value: 'dark', title: 'Dark'},
  ]),
  direction: toolbar('Direction', 'transfer', [
    {value: 'ltr', title: 'Left to right'},
    {value: 'rtl', title: 'Right to left'},
  ]),
  width: toolbar('Width', 'grow', [
    {value: 'auto', title: 'Full width'},
    {value: '700px', title: '700 px'},
    {value: '360px', title: '360 px'},
    {value: '240px', title: '240 px'},
  ]),
};

export const initialGlobals = {
  language: sourceLocale,
  scheme: 'light',
  direction: 'ltr',
  width: 'auto',
};

const inPage = (story, {globals, viewMode}) => {
  const {language, scheme, direction, width} = globals;
  const page = document.createElement('div');
  page.lang = language;
  page.dir = direction;
  Object.assign(page.style, {
    backgroundColor: 'Canvas',
    color: 'CanvasText',
    colorScheme: scheme,
    font: '1rem/1.5 system-ui, sans-serif',
    inlineSize: width,
    padding: viewMode === 'docs' ? '1rem' : '1.5rem',
  });
  render(story(), page);
  return page;
};

export const decorators = [inPage];

export const parameters = {
  layout: 'fullscreen',
  controls: {expanded: true},
  // The toolbar sets its own background for each colour scheme.
  backgrounds: {disable: true},
};
