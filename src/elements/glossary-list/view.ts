/** What the layout of `<glossary-list>` renders. */
import type {Term} from '../../documents/types.js';
import type {Layout, ListRendering} from '../../widget/rendering.js';

export type TermsView = ListRendering<Term>;

export type TermsLayout = Layout<TermsView>;
