/** Styles of `<department-mission>`. */
import {css} from 'lit';

export const departmentMissionStyles = css`
  .body {
    container: cw / inline-size;
  }

  .department {
    line-height: 1.35;
  }

  .organisation,
  .acronym {
    color: var(--_cw-accent);
    font-weight: 700;
  }

  .organisation::after {
    content: ' ·';
  }

  .name {
    display: block;
    font-size: 1.1em;
    font-weight: 600;
    text-wrap: balance;
  }

  .role {
    margin-block-start: 0.4em;
    max-inline-size: 66ch;
    text-wrap: pretty;
  }

  .tasks {
    counter-reset: cw-task;
    margin-block-start: 1.5em;
  }

  .task {
    line-height: 1.45;
    text-wrap: pretty;
  }

  .task::before {
    color: var(--cw-number-color, var(--_cw-accent));
    content: counter(cw-task);
    counter-increment: cw-task;
    display: block;
    font-family: var(--cw-number-font, inherit);
    font-size: 1.5em;
    font-weight: var(--cw-number-weight, 700);
    line-height: 1.3;
  }

  @container cw (max-width: 38em) {
    .task {
      align-items: baseline;
      display: grid;
      grid-template-columns: 1.9em minmax(0, 1fr);
    }
  }

  .note,
  .successor {
    color: var(--_cw-muted);
    font-size: 0.875em;
    line-height: 1.4;
    margin-block-start: 0.5em;
  }
`;
