/** Pages made with React: `app.mount(root, name, props)` draws the component with that name. */
import {createElement as h, Fragment, StrictMode} from 'react';
import {createPortal, flushSync} from 'react-dom';
import {createRoot} from 'react-dom/client';

const Carrier = ({kind, href, widget, text}) => {
  const link = h('a', {href}, text);
  if (kind === 'link') return link;
  if (kind === 'tag') return h(widget, null, link);
  return h('div', {className: 'cooperation-widget', 'data-widget': widget}, link);
};

const Toggle = ({show, before, ...rest}) =>
  h('div', null, before && h('p', null, 'Before'), show && h(Carrier, rest), h('p', null, 'After'));

const Keyed = ({items}) =>
  h(
    'div',
    null,
    items.map((item) => h(Carrier, item)),
  );

/** Roots without an element of their own around them. */
const Fragments = ({items}) =>
  items.map(({key, ...item}) => h(Fragment, {key}, h('h3', null, item.text), h(Carrier, item)));

/** The carrier is the root of what is exchanged. */
const Figures = (props) => h(Carrier, {...props, widget: 'key-figures'});
const Offices = (props) => h(Carrier, {...props, widget: 'office-list'});
const Home = () => h('p', null, 'Home');
const Routed = ({page, ...rest}) => h({figures: Figures, offices: Offices, home: Home}[page], rest);

const Portal = ({show, target, ...rest}) =>
  h('div', null, h('p', null, 'After'), show && createPortal(h(Carrier, rest), target));

const COMPONENTS = {
  toggle: Toggle,
  keyed: Keyed,
  fragments: Fragments,
  routed: Routed,
  portal: Portal,
};

const mountIn = (wrap) => (root, name, props) => {
  const react = createRoot(root);
  const set = (next) => flushSync(() => react.render(wrap(h(COMPONENTS[name], next))));
  set(props);
  return {set, unmount: () => flushSync(() => react.unmount())};
};

window.app = {
  mount: mountIn((element) => element),
  mountStrict: mountIn((element) => h(StrictMode, null, element)),
};
