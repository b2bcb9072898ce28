/** The state of a page, of which components of Svelte see every change. */
/* global $state */

export function stateOf(initial) {
  let props = $state.raw(initial);
  return {
    get props() {
      return props;
    },
    set props(next) {
      props = next;
    },
  };
}
