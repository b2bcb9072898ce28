/** `<glossary-term>`: an acronym in running text, explained in place. */
import {html, nothing, type TemplateResult} from 'lit';
// Shared with the list, so that a script with both widgets contains it once.
import bundled from '../../generated/documents/glossary-list.json' with {type: 'json'};
import {pickText} from '../../documents/localized-text.js';
import {findTerm} from '../../widget/glossary/terms.js';
import type {BundledDocument, Source, Term} from '../../documents/types.js';
import type {Language} from '../../language/language-controller.js';
import {trimValue} from '../../text.js';
import {DocumentElement} from '../../widget/document-element.js';
import {WidgetSelectEvent} from '../../widget/events.js';
import {localized, localizedBefore} from '../../widget/localized.js';
import {originalName} from '../../widget/glossary/original-name.js';
import {replacementLine} from '../../widget/glossary/replacement.js';
import {sourceLine} from '../../widget/source-line.js';
import {warnOnce} from '../../widget/warnings.js';
import {glossaryTermStyles} from './glossary-term.styles.js';
import {isInInteractive} from './interactive.js';
import {PopoverController} from './popover-controller.js';
import {watchText} from './watch-text.js';

/**
 * An acronym or term in running text: `<glossary-term>ERC</glossary-term>`. Hover, keyboard focus or
 * a press opens its expansion, its meaning, its successor and their sources. The height of the
 * surrounding line does not change.
 *
 * The term is found in any language of the document, regardless of case, hyphens, spaces or a
 * plural `s`. An unknown term stays plain text and is reported once in the console; so does one
 * inside a link, a button or a label, which must not contain another control. A link inside the tag
 * is the fallback without script: its text becomes the term.
 *
 * @summary An acronym in running text with its explanation.
 *
 * @slot - The term as written in the text.
 *
 * @csspart term - The term in the text, a button.
 * @csspart popover - The popover beside it.
 * @csspart acronym - The term as written in the document.
 * @csspart expansion - The words that it stands for.
 * @csspart original - The words in another language that the letters come from.
 * @csspart meaning - Its meaning.
 * @csspart successor - What replaced it, and since when.
 * @csspart replacement - Acronym and name of the successor.
 * @csspart note - A note about the successor.
 * @csspart item-source - The source of the successor, if it has its own.
 * @csspart source - The line that says where the explanation comes from.
 * @csspart source-date - Its date.
 * @csspart source-note - A note about the source.
 *
 * @cssprop [--cw-popover-surface] - Background of the popover. Default: that of a page, by colour scheme.
 * @cssprop [--cw-popover-text] - Text colour of the popover. Default: that of a page, by colour scheme.
 * @cssprop [--cw-popover-size] - Text size of the popover. Default: the reader's own, `medium`.
 *
 * @fires {WidgetSelectEvent} cw-select - The reader has opened the term; `id` is its ID.
 */
export class GlossaryTerm extends DocumentElement {
  static override styles = [...DocumentElement.styles, glossaryTermStyles];
  static override properties = {term: {}};

  /**
   * The term, if it differs from the text: `<glossary-term term="ERC">ERC grantees</glossary-term>`.
   * An ID of the document also works. Default: the text of the element.
   */
  declare term: string | undefined;

  #shown: Term | undefined;
  #popover = new PopoverController(this, () =>
    this.dispatchEvent(new WidgetSelectEvent(this.#shown!.id)),
  );

  constructor() {
    super(bundled as BundledDocument, 'glossary');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    watchText(this);
    // The move may have put it into a link, or out of one.
    this.requestUpdate();
  }

  protected override renderDocument(document: BundledDocument, language: Language): unknown {
    this.#shown = this.#find(document.glossary ?? [], language);
    if (!this.#shown || isInInteractive(this) || !('popover' in this)) return html`<slot></slot>`;
    // No whitespace between the two: it would show in the text.
    return html`${this.#renderTerm(this.#shown)}${this.#renderPopover(this.#shown, document.source, language)}`;
  }

  #renderTerm({expansion, meaning}: Term): TemplateResult {
    const link = this.querySelector('a[href]');
    // Lines may break beside an inline-block such as the button, even after an opening quote.
    const glue = /[^ \t\n\r]$/.test(this.previousSibling?.textContent ?? '') ? 'both' : 'end';
    return html`<span data-glue=${glue}
      ><button
        class="term"
        part="term"
        type="button"
        aria-expanded=${this.#popover.isOpen ? 'true' : 'false'}
        aria-describedby=${[expansion && 'expansion', meaning && 'meaning'].filter(Boolean).join(' ') || nothing}
        @click=${this.#popover.press}
      >
        ${link ? link.textContent : html`<slot></slot>`}
      </button></span
    >`;
  }

  #renderPopover(shown: Term, documentSource: Source, language: Language): TemplateResult {
    const {term, expansion, meaning, replacedBy, source} = shown;
    return html`<div
      class="popover"
      part="popover"
      popover="manual"
      role="group"
      aria-labelledby="name"
      lang=${language.lang}
      dir=${language.dir ?? nothing}
    >
      <p>
        <b id="name" class="acronym" part="acronym">${localizedBefore(term, language)}</b>${
          expansion
            ? html`<span id="expansion" class="expansion" part="expansion"
                >${localized(expansion, language)}</span
              >`
            : nothing
        }${originalName(shown, language)}
      </p>
      ${meaning ? html`<p id="meaning" class="meaning" part="meaning">${localized(meaning, language)}</p>` : nothing}${
        replacedBy
          ? html`<p class="successor" part="successor">${replacementLine(replacedBy, language)}</p>`
          : nothing
      }${sourceLine({...documentSource, ...source}, language, undefined)}
    </div>`;
  }

  /** There is no room for messages inline: problems are reported in the console. */
  protected override renderProblem(): TemplateResult {
    return html`<slot></slot>`;
  }

  #find(terms: readonly Term[], language: Language): Term | undefined {
    const written = trimValue(this.term ?? this.textContent);
    const found = findTerm(terms, written);
    if (written && !found) {
      const known = terms.map(({term}) => pickText(term, language).text);
      warnOnce(this, 'term', written, known, 'the text alone');
    }
    return found;
  }
}
