/** Styles shared by all block widgets: heading, source line, buttons, print. */
import {css} from 'lit';

export const widgetStyles = css`
  /*
   * What the page has for the text around is none of ours, but what it has for this very element is:
   * spacing that readers set for everything arrives here.
   */
  :host {
    display: block;
    letter-spacing: normal;
    word-spacing: normal;
  }

  /*
   * The one place where it is decided what comes in from around a widget. Templates are indented, and
   * layouts are measured: of all inherited properties, those that CSS will have one day included,
   * none gets here but the following. Typeface, colour and scheme are the look of the page; what is
   * invisible, or not to be pressed, stays so; the reader's device decides on how large text is. The
   * direction is that of the language, and not part of "all".
   */
  .widget {
    all: initial;
    /* The language of the element itself, which Chrome and Safari keep as a property: hyphens,
       Japanese phrases and the forms of Chinese characters depend on it. */
    -webkit-locale: revert-layer;
    color-scheme: inherit;
    cursor: inherit;
    display: block;
    font: inherit;
    font-variant-caps: normal;
    letter-spacing: inherit;
    pointer-events: inherit;
    -webkit-text-size-adjust: inherit;
    visibility: inherit;
    word-spacing: inherit;
    -webkit-font-smoothing: inherit;
    background: var(--_cw-surface);
    border-radius: var(--_cw-radius);
    color: var(--cw-text, inherit);
    contain: inline-size;
    display: flow-root;
    /* Containment removes the intrinsic width: floats, table cells and flex rows would collapse. */
    contain-intrinsic-inline-size: 15em;
    font-family: var(--cw-font, inherit);
    font-size: var(--cw-font-size, inherit);
    line-height: var(--cw-line-height, 1.5);
    overflow-wrap: break-word;
    padding: var(--cw-padding, 0);
  }

  /* Absorbs the first-letter and first-line styles of a surrounding paragraph. */
  .widget::before {
    block-size: 0;
    content: '.' / '';
    display: flow-root;
    visibility: hidden;
  }

  :host([theme]) .widget {
    padding: var(--cw-padding, 1.25em 1.5em);
  }

  /* Only German, for its compounds: not all engines can restrict hyphenation to long words. */
  :lang(de) {
    hyphenate-limit-chars: 14 6 6;
    hyphens: auto;
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

  .heading {
    color: var(--cw-heading-color, inherit);
    font-family: var(--cw-heading-font, inherit);
    font-size: var(--cw-heading-size, 1.35em);
    font-weight: var(--cw-heading-weight, 700);
    line-height: 1.25;
    margin-block-end: 0.75em;
    text-wrap: balance;
  }

  .qualifier,
  .number {
    font-variant-numeric: tabular-nums;
  }

  .source {
    border-block-start: 1px solid var(--_cw-border);
    color: var(--_cw-muted);
    font-size: 0.82em;
    line-height: 1.45;
    margin-block-start: calc(var(--_cw-space) * 1.5);
    padding-block-start: 0.75em;
    text-wrap: pretty;
  }

  /* Part of a note that is already muted: do not mute it twice. */
  .note > .item-source {
    color: inherit;
    display: block;
    font-size: inherit;
  }

  .actions {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.75em;
  }

  .action {
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

  .action:hover {
    background: var(--_cw-sunken);
    border-color: currentColor;
  }

  .status {
    font-size: 0.875em;
  }

  .copy-text {
    background: none;
    border: 1px solid var(--_cw-muted);
    border-radius: var(--_cw-radius);
    color: inherit;
    flex-basis: 100%;
    font: inherit;
    font-size: 0.875em;
    min-inline-size: 0;
    padding: 0.5em 0.75em;
    resize: vertical;
  }

  .error,
  .problems {
    border-inline-start: 0.25em solid var(--_cw-border);
    color: var(--_cw-muted);
    margin-block-start: 0.5em;
    padding-inline-start: 0.75em;
  }

  @media print {
    .actions {
      display: none;
    }

    /* Isolated as left-to-right, or Arabic text would mirror the brackets. */
    a[href]::after {
      content: ' \\2066<' attr(href) '>\\2069';
      overflow-wrap: anywhere;
    }
  }
`;
