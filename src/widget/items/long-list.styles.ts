/** Styles of a long list's search field and of the button that shows more. */

/**
 * Returns plain text, which the script that loads this turns into styles. The name `css` makes the
 * build minify it.
 */
const css = ([text]: TemplateStringsArray): string => text!;

export const longListStyles = css`
  .search {
    align-items: center;
    color: var(--_cw-muted);
    display: flex;
    flex-wrap: wrap;
    font-size: 0.875em;
    gap: 0.25em 1em;
    margin-block-end: 1.25em;
  }

  .search > label {
    align-items: center;
    display: flex;
    flex: 0 1 26em;
    gap: 0.6em;
    min-inline-size: 0;
  }

  .search-field {
    background: none;
    border: 1px solid var(--_cw-muted);
    border-radius: var(--_cw-radius);
    color: var(--cw-text, inherit);
    flex: 1;
    font: inherit;
    /* Phones zoom in on a field with smaller text. */
    font-size: max(1em, 16px);
    margin: 0;
    min-block-size: 44px;
    min-inline-size: 0;
    padding: 0.3em 0.75em;
  }

  .search-status {
    font-variant-numeric: tabular-nums;
    position: relative;
  }

  .search-status > [role] {
    clip-path: inset(50%);
    block-size: 1px;
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
  }

  .more {
    margin-block-start: 1em;
  }

  @media print {
    .search,
    .more {
      display: none;
    }
  }
`;
