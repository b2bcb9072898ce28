/** What the layout of `<department-mission>` renders. */
import type {Mission} from '../../documents/types.js';
import type {Layout, ListRendering} from '../../widget/rendering.js';

/** The missions of the department of the document. */
export type MissionsView = ListRendering<Mission>;

export type MissionsLayout = Layout<MissionsView>;
