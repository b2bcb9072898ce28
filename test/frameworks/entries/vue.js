/** Pages made with Vue: `app.mount(root, name, props)` draws the component with that name. */
import {createApp, Fragment, h, KeepAlive, shallowReactive, Teleport, Transition} from 'vue';

const Carrier = ({kind, href, widget, text}) => {
  const link = h('a', {href}, text);
  if (kind === 'link') return link;
  if (kind === 'tag') return h(widget, null, [link]);
  return h('div', {class: 'cooperation-widget', 'data-widget': widget}, [link]);
};

const carrier = (props) => h(Carrier, props);
Carrier.props = ['kind', 'href', 'widget', 'text'];

const Figures = {
  render: () => carrier({kind: 'placeholder', widget: 'key-figures', href: '/', text: 'Figures'}),
};
const Offices = {
  render: () => carrier({kind: 'placeholder', widget: 'office-list', href: '/', text: 'Offices'}),
};
const Home = {render: () => h('p', 'Home')};
const PAGES = {figures: Figures, offices: Offices, home: Home};

const COMPONENTS = {
  toggle: ({show, before, ...rest}) =>
    h('div', [before ? h('p', 'Before') : null, show ? carrier(rest) : null, h('p', 'After')]),
  keyed: ({items}) =>
    h(
      'div',
      items.map((item) => carrier(item)),
    ),
  fragments: ({items}) =>
    h(
      Fragment,
      items.map(({key, ...item}) => h(Fragment, {key}, [h('h3', item.text), carrier(item)])),
    ),
  routed: ({page, kind, href, text}) => {
    if (page === 'home') return h(Home);
    return carrier({kind, href, text, widget: page === 'figures' ? 'key-figures' : 'office-list'});
  },
  portal: ({show, target, ...rest}) =>
    h('div', [h('p', 'After'), show ? h(Teleport, {to: target}, [carrier(rest)]) : null]),
  keepAlive: ({page}) => h(KeepAlive, null, [h(PAGES[page])]),
  transition: ({show, ...rest}) =>
    h('div', [
      h('p', 'Before'),
      h(Transition, {css: false}, {default: () => (show ? carrier(rest) : undefined)}),
    ]),
};

window.app = {
  mount(root, name, props) {
    const state = shallowReactive({props});
    const vue = createApp({render: () => COMPONENTS[name](state.props)});
    vue.mount(root);
    return {set: (next) => void (state.props = next), unmount: () => vue.unmount()};
  },
};
