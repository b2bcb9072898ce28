/** Registers every widget under its own name. */
import {define} from './define.js';

define();
