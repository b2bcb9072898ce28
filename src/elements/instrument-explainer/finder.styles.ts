/** Styles of the layout `finder` of `<instrument-explainer>`. */
import {css} from 'lit';

export const finderLayoutStyles = css`
  .question {
    border: 0;
    margin: 0 0 1.1em;
    min-inline-size: 0;
    padding: 0;
  }

  .legend {
    font-weight: 600;
    margin-block-end: 0.4em;
    padding: 0;
  }

  /* A contrast of 3 to 1, which the page's border colour may lack. */
  .options {
    --_cw-edge: color-mix(in oklab, currentColor 62%, transparent);

    border: 1px solid var(--_cw-edge);
    border-radius: var(--_cw-radius);
    display: flex;
    flex-wrap: wrap;
    inline-size: fit-content;
    max-inline-size: 100%;
    overflow: hidden;
  }

  /* The outermost borders are clipped, however many rows there are. */
  .option {
    align-items: center;
    border: solid var(--_cw-edge);
    border-width: 1px 0 0 1px;
    border-inline-width: 1px 0;
    cursor: pointer;
    display: flex;
    flex: auto;
    justify-content: center;
    line-height: 1.25;
    margin-block-start: -1px;
    margin-inline-start: -1px;
    min-block-size: max(2.75em, 44px);
    min-inline-size: 44px;
    padding: 0.3em 0.9em;
    position: relative;
    text-align: center;
  }

  .option > input {
    appearance: none;
    cursor: inherit;
    font: inherit;
    inset: 0;
    margin: 0;
    position: absolute;
  }

  .option > :focus-visible {
    outline-color: currentColor;
    outline-offset: -0.4em;
  }

  .option:hover {
    background: var(--_cw-sunken);
  }

  .option-label:not(:lang(ar))::first-letter {
    text-transform: uppercase;
  }

  /* The option for no answer is less prominent: only an outline. */
  .chosen {
    background: none;
    outline: 3px solid var(--_cw-accent);
    outline-offset: -3px;
  }

  /* Without support for relative colours, only the outline shows. */
  .option ~ .chosen {
    background: oklch(from var(--_cw-accent) l c h);
    font-weight: 600;
    print-color-adjust: exact;
  }

  .option ~ .chosen > * {
    color: oklch(from var(--_cw-accent) clamp(0, (0.62 - l) * 1000, 1) 0 0);
  }

  .result {
    font-weight: 600;
    line-height: 1.35;
    margin-block-end: 0.75em;
    text-wrap: balance;
  }

  .group {
    line-height: 1.4;
  }

  .group + .group {
    margin-block-start: 1.5em;
  }

  .group-heading {
    color: var(--_cw-muted);
    font-size: 0.82em;
    font-weight: 600;
    margin-block-end: 0.6em;
  }

  .group .instruments > li {
    border-block-end: 0;
    break-inside: avoid;
    padding-block: 0.75em;
  }

  .group .instruments > .match {
    border: 1px solid var(--_cw-border);
    border-radius: var(--_cw-radius);
    margin-block-end: 0.6em;
    padding: 0.75em 1em;
  }

  .group .instruments > .best {
    border-color: var(--_cw-accent);
    border-inline-start-width: 0.3em;
    padding-inline-start: calc(0.7em + 1px);
  }

  .title > .acronym {
    margin-inline-end: 0.4em;
  }

  .findings {
    display: grid;
    font-size: 0.9em;
    gap: 0 1em;
    grid-template-columns: repeat(auto-fit, minmax(8em, 1fr));
  }

  .finding,
  .group .note {
    margin-block-start: 0.4em;
  }

  .finding > dt {
    color: var(--_cw-muted);
    font-size: 0.9em;
  }

  .mark {
    color: var(--_cw-accent);
    font-weight: 700;
  }

  @container cw (min-width: 50em) {
    .body-finder {
      align-items: start;
      display: grid;
      gap: 3em;
      grid-template-columns: minmax(0, 6fr) minmax(0, 7fr);
    }
  }
`;
