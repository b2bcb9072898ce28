/** Pages made with Svelte: `app.mount(root, name, props)` draws the part of the page with that name. */
import {flushSync, mount, unmount} from 'svelte';
import Page from './Page.svelte';
import {stateOf} from './state.svelte.js';

window.app = {
  mount(root, name, props) {
    const state = stateOf(props);
    const page = mount(Page, {target: root, props: {name, state}});
    flushSync();
    return {
      set: (next) => flushSync(() => (state.props = next)),
      unmount: () => unmount(page),
    };
  },
};
