/** Registers every widget under its own name. */
import './glossary-list.js';
import './glossary-term.js';
import './instrument-explainer.js';
import './key-figures.js';
import './office-list.js';
