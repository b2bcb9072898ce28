/**
 * What all widgets share: the tokens, the heading, the source line, focus, forced colours, print.
 * Sizes are in em, since host pages set the root font size as they like. Nothing is positioned on
 * the host element itself: `* { all: unset }` in a page reaches that far, and no further.
 */
import {css} from 'lit';

export const widgetStyles = css`
  :host {
    --_cw-accent: var(--cw-accent, currentColor);
    --_cw-muted: var(--cw-muted, color-mix(in oklab, currentColor 78%, transparent));
    --_cw-border: var(--cw-border, color-mix(in oklab, currentColor 20%, transparent));
    --_cw-sunken: var(--cw-sunken, color-mix(in oklab, currentColor 8%, transparent));
    --_cw-surface: var(--cw-surface, transparent);
    --_cw-radius: var(--cw-radius, 0.3em);
    --_cw-space: var(--cw-space, 1em);
    --_cw-rule: var(--cw-rule, 2px);
    display: block;
  }

  @supports (color: oklch(from currentColor l c h)) {
    :host {
      --_cw-accent: var(--cw-accent, oklch(from currentColor calc(l + (0.5 - l) * 0.5) 0.09 235));
    }
  }

  :host([hidden]) {
    display: none;
  }

  :host([theme='light']) {
    --_cw-surface: var(--cw-surface, #fff);
    --_cw-color: var(--cw-text, #1a1f26);
    color-scheme: light;
  }

  :host([theme='dark']) {
    --_cw-surface: var(--cw-surface, #12171d);
    --_cw-color: var(--cw-text, #e9edf2);
    color-scheme: dark;
  }

  [part~='widget'] {
    background: var(--_cw-surface);
    border-radius: var(--_cw-radius);
    color: var(--_cw-color, var(--cw-text, inherit));
    container: cw / inline-size;
    font-family: var(--cw-font, inherit);
    font-size: var(--cw-font-size, inherit);
    line-height: var(--cw-line-height, 1.5);
    overflow-wrap: break-word;
    padding: var(--cw-padding, 0);
    text-align: start;
  }

  :host([theme]) [part~='widget'] {
    padding: var(--cw-padding, 1.25em 1.5em);
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  h2,
  h3,
  h4,
  h5,
  h6,
  ul,
  ol,
  dl,
  dd,
  p {
    margin: 0;
    padding: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  [part~='heading'] {
    color: var(--cw-heading-color, inherit);
    font-family: var(--cw-heading-font, inherit);
    font-size: var(--cw-heading-size, 1.35em);
    font-weight: var(--cw-heading-weight, 700);
    line-height: 1.25;
    margin-block-end: 0.75em;
    text-wrap: balance;
  }

  [part~='qualifier'],
  [part~='number'] {
    font-variant-numeric: tabular-nums;
  }

  a {
    color: inherit;
    text-underline-offset: 0.15em;
  }

  :focus-visible {
    border-radius: 2px;
    outline: 0.15em solid var(--_cw-accent);
    outline-offset: 0.15em;
  }

  [part~='source'] {
    border-block-start: 1px solid var(--_cw-border);
    color: var(--_cw-muted);
    font-size: 0.82em;
    line-height: 1.45;
    margin-block-start: calc(var(--_cw-space) * 1.5);
    padding-block-start: 0.75em;
    text-wrap: pretty;
  }

  [part~='source-date']::before,
  [part~='source-note']::before {
    content: '· ';
  }

  [part~='actions'] {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.75em;
  }

  [part~='action'] {
    background: none;
    border: 1px solid var(--_cw-border);
    border-radius: var(--_cw-radius);
    color: inherit;
    cursor: pointer;
    font: inherit;
    font-size: 0.875em;
    min-block-size: max(3.15em, 44px);
    padding: 0.3em 1em;
  }

  [part~='action']:hover {
    background: var(--_cw-sunken);
    border-color: currentColor;
  }

  [part~='status'] {
    color: var(--_cw-muted);
    font-size: 0.875em;
  }

  [part~='copy'] {
    background: var(--_cw-sunken);
    border: 1px solid var(--_cw-border);
    border-radius: var(--_cw-radius);
    color: inherit;
    flex-basis: 100%;
    font: inherit;
    font-size: 0.875em;
    padding: 0.75em;
    resize: vertical;
  }

  [part~='error'] {
    border-inline-start: 0.25em solid var(--_cw-border);
    color: var(--_cw-muted);
    margin-block-start: 0.5em;
    padding-inline-start: 0.75em;
  }

  @media print {
    [part~='actions'] {
      display: none;
    }

    a[href]::after {
      content: ' <' attr(href) '>';
      overflow-wrap: anywhere;
    }
  }

  @media (forced-colors: active) {
    :host {
      --_cw-accent: CanvasText;
      --_cw-muted: CanvasText;
      --_cw-border: CanvasText;
    }
  }
`;
