/** Starts the studio: its switches and its four steps. */
import {create} from '../dom.js';
import {adoptPageTexts, speak} from '../interface.js';
import {askedLanguage} from '../language-switch.js';
import {createSwitches} from '../switches.js';
import {createOptions} from './adjust.js';
import {createSummary, createThumbnails} from './choose.js';
import {createFacts} from './facts.js';
import {createPlace} from './place.js';
import {createPreview} from './preview.js';

const slot = (name) => document.querySelector(`[data-${name}]`);

const language = askedLanguage();
adoptPageTexts('studio');
speak(language);
createSwitches(slot('switches'), language);
slot('facts').append(createFacts());
slot('choose').append(createThumbnails());
slot('adjust').append(
  createSummary(),
  create('div', {className: 'workbench'}, createPreview(), createOptions()),
);
slot('place').append(createPlace());

// Choices take effect at once: there is nothing to submit.
document.addEventListener('submit', (event) => event.preventDefault());
