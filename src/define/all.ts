/** Registers every widget under its own name. */
import './department-mission.js';
import './european-participation.js';
import './glossary-list.js';
import './glossary-term.js';
import './instrument-explainer.js';
import './key-figures.js';
import './office-list.js';
import './programme-list.js';
