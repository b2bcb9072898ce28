/**
 * Shared styles: tokens, links, focus, forced colours. Sizes are in em, since pages set any root
 * font size. The host element itself is not positioned: a page's `* { all: unset }` reaches the
 * host, but not its shadow root.
 */
import {css} from 'lit';

export const tokenStyles = css`
  :host {
    --_cw-accent: var(--cw-accent, currentColor);
    --_cw-muted: var(--cw-muted, color-mix(in oklab, currentColor 78%, transparent));
    --_cw-border: var(--cw-border, color-mix(in oklab, currentColor 20%, transparent));
    --_cw-sunken: var(--cw-sunken, color-mix(in oklab, currentColor 8%, transparent));
    --_cw-surface: var(--cw-surface, transparent);
    --_cw-radius: var(--cw-radius, 0.3em);
    --_cw-space: var(--cw-space, 1em);
    --_cw-rule: var(--cw-rule, 2px);
  }

  @supports (color: oklch(from currentColor l c h)) {
    :host {
      --_cw-accent: var(
        --cw-accent,
        oklch(from currentColor calc(l + (0.5 - l) * 0.5) 0.09 235 / 1)
      );
    }
  }

  :host([hidden]) {
    display: none;
  }

  /*
   * Text and background are set together: colours that a page sets for all of its widgets are made
   * for its own background. Those that it sets for this very element still apply.
   */
  :host([theme='light' i]) {
    --cw-surface: #fff;
    --cw-text: #1a1f26;
    color-scheme: light;
  }

  :host([theme='dark' i]) {
    --cw-surface: #12171d;
    --cw-text: #e9edf2;
    color-scheme: dark;
  }

  :host(:is([theme='light' i], [theme='dark' i])) {
    --cw-accent: initial;
    --cw-border: initial;
    --cw-heading-color: initial;
    --cw-land-color: initial;
    --cw-marker-color: initial;
    --cw-muted: initial;
    --cw-number-color: initial;
    --cw-popover-surface: initial;
    --cw-popover-text: initial;
    --cw-sunken: initial;
  }

  * {
    box-sizing: border-box;
  }

  a {
    color: inherit;
    text-underline-offset: 0.15em;
  }

  /*
   * Better upright and light than a slant or a weight that the script does not have; and letters
   * that are joined, or stand in squares, keep the distance that they have.
   */
  :lang(ar),
  :lang(ja),
  :lang(zh) {
    --_cw-tracking: normal;

    font-synthesis: none;
  }

  /* Break between phrases if the browser can, and never before closing punctuation. */
  :lang(ja) {
    line-break: strict;
    word-break: auto-phrase;
  }

  :focus-visible {
    border-radius: 2px;
    outline: max(2px, 0.15em) solid var(--_cw-accent);
    outline-offset: 0.15em;
  }

  @media (prefers-contrast: more) {
    :host {
      --_cw-muted: currentColor;
      --_cw-border: currentColor;
    }
  }

  @media (forced-colors: active) {
    :host {
      --_cw-accent: CanvasText;
      --_cw-muted: CanvasText;
      --_cw-border: CanvasText;
    }

    a {
      color: LinkText;
    }
  }
`;
