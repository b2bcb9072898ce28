/** Styles of the layout `dots` of `<key-figures>`. */
import {css} from 'lit';

export const dotsLayoutStyles = css`
  .body-dots {
    container: cw / inline-size;
  }

  .body-dots > .figures {
    display: grid;
    gap: 0.15em 1.75em;
    grid-template-columns: repeat(auto-fill, minmax(min(11.5em, 100%), 1fr));
  }

  /* A subgrid aligns squares at the bottom, numbers and labels at the top. */
  .body-dots > .figures > .figure {
    break-inside: avoid;
    display: grid;
    grid-row: span 3;
    grid-template: subgrid / minmax(0, 1fr);
    margin-block-end: 1.5em;
  }

  .body-dots > .figures > .figure:not(:has(> svg)) {
    grid-column: 1 / -1;
  }

  .body-dots > .figures .head {
    grid-row: 2;
    justify-content: start;
  }

  .dots:dir(rtl) {
    transform: scaleX(-1);
  }

  svg.dots {
    align-self: end;
    fill: none;
    /* All squares shrink equally if the largest does not fit. */
    font-size: min(1em, 100cqi / 11);
    margin-block-end: 0.5em;
    stroke: var(--_cw-accent);
    stroke-linecap: round;
    stroke-width: 0.78;
  }

  .body-dots > .figures .text {
    font-size: 0.9em;
    grid-row: 3;
    line-height: 1.35;
  }

  .body-dots > .figures .number {
    font-size: 1.6em;
    letter-spacing: var(--_cw-tracking, -0.02em);
    line-height: 1.2;
  }

  .data > summary {
    align-items: center;
    color: var(--_cw-muted);
    cursor: pointer;
    display: inline-flex;
    font-size: 0.875em;
    min-block-size: max(3.15em, 44px);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  @media (forced-colors: active) {
    svg.dots {
      forced-color-adjust: none;
      stroke: CanvasText;
    }
  }
`;
