/** Registers every widget under its own name. */
import './instrument-explainer.js';
import './key-figures.js';
import './office-list.js';
