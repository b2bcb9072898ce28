/** The loader's own modules that chunks reuse, so that no page downloads them twice. */
export {nearestLanguage, ownLanguage, parentOf} from '../language/nearest-language.js';
export {cleanTag, isVariety, negotiate} from '../language/negotiate.js';
export {call, read} from '../safe-dom.js';
export {trimValue} from '../text.js';
export {parseUrl} from '../url.js';
export {bring, bringTexts, learn, policy, tryToBring} from './bring.js';
export {
  CARRIERS,
  CLASS,
  LINE_AFTER,
  LINE_BEFORE,
  LINKS,
  mayBeAddress,
  namedIn,
  STAYS,
  textsIn,
  UNTOUCHED,
  WRAPPER,
} from './candidate.js';
export {languages} from './files.js';
export {framesIn, HEIGHT} from './frames.js';
export {namedLanguages} from './named-languages.js';
