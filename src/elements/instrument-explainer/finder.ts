/**
 * Layout `finder`: a few questions, and what each instrument states about the answers. It never
 * guesses: what is not stated counts neither for nor against an instrument.
 */
import {str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {digits} from '../../language/formatters.js';
import type {Language} from '../../language/language-controller.js';
import {around, msg} from '../../language/messages.js';
import {heading} from '../../widget/headings.js';
import {acronymText, localized} from '../../widget/localized.js';
import {replacementLabel, replacementName} from '../../widget/glossary/replacement.js';
import {judge, type Answers, type Finding, type Judgement, type Verdict} from './finder-match.js';
import type {InstrumentsLayout, InstrumentsView} from './view.js';
import * as words from './words.js';

export const finder: InstrumentsLayout = (view) => {
  const {items, document, answers} = view;
  const {criteria = []} = document;
  const judged = judge(items, criteria, answers);

  const answered = ({target}: Event): void => {
    const {name, value} = target as HTMLInputElement;
    // In the order of the questions, not of the answers.
    const next: Answers = new Map(
      criteria
        .map(({id}) => [id, id === name ? value : (answers.get(id) ?? '')] as const)
        .filter(([, option]) => option),
    );
    const [first] = judge(items, criteria, next);
    view.answered(next, first?.verdict === 'match' ? first.instrument.id : '');
  };

  return html`<div class="questions" part="questions" @change=${answered}>
      ${criteria.map(({id, label, options}) => {
        const any = {id: '', label: msg('does not matter', {id: 'instruments.any'})};
        return html`<fieldset class="question" part="question">
          <legend class="legend" part="legend">${localized(label, view.language)}</legend>
          <div class="options" part="options">
            ${[any, ...options].map((option) => {
              const chosen = (answers.get(id) ?? '') === option.id;
              const part = chosen ? 'option chosen' : 'option';
              return html`<label class=${part} part=${part}
                ><input type="radio" name=${id} value=${option.id} .checked=${chosen} /><span
                  class="option-label"
                  part="option-label"
                  >${localized(option.label, view.language)}</span
                ></label
              >`;
            })}
          </div>
        </fieldset>`;
      })}
    </div>
    <div class="results" part="results">
      <p class="result" part="result" role="status">${summary(judged, answers, view.language)}</p>
      ${group('match', msg('Matches', {id: 'instruments.matches'}), judged, view)}
      ${group('unstated', answers.size ? msg('Not stated', {id: 'instruments.unstated'}) : nothing, judged, view)}
      ${group('differs', msg('Stated otherwise', {id: 'instruments.differs'}), judged, view)}
    </div>`;
};

/** Announced after every answer. */
function summary(judged: readonly Judgement[], answers: Answers, language: Language): string {
  const count = ({length}: readonly unknown[]) => digits(length, language);
  if (!answers.size) return msg('Choose what matters to you.', {id: 'instruments.choose'});
  const matches = judged.filter(({verdict}) => verdict === 'match');
  const [first] = matches;
  return first
    ? msg(
        str`Matches, as far as stated: ${count(matches)} of ${count(judged)}. First: ${first.instrument.acronym}.`,
        {id: 'instruments.result'},
      )
    : msg('Nothing matches, as far as stated.', {id: 'instruments.none'});
}

/** Without answers, all instruments are in the group that states nothing. */
function group(
  wanted: Verdict,
  title: unknown,
  judged: readonly Judgement[],
  {language, level}: InstrumentsView,
): TemplateResult | typeof nothing {
  const members = judged.filter(({verdict}) => verdict === wanted);
  if (!members.length) return nothing;
  return html`<div class="group" part="group">
    ${title === nothing ? nothing : heading(level, 'group-heading', title)}
    <ul class="instruments" part="instruments" role="list">
      ${members.map(({instrument, findings, matches}) => {
        const {name, participants, replacedBy} = instrument;
        const best = wanted === 'match' && matches === members[0]!.matches;
        const part = `instrument ${best ? 'match best' : wanted}`;
        return html`<li class=${part} part=${part}>
          <p class="title" part="title">
            <span class="acronym" part="acronym">${acronymText(instrument, language)}</span>
            <span class="name" part="name">${localized(name, language)}</span>
          </p>
          ${
            participants
              ? html`<p class="participants" part="participants">
                  ${localized(participants, language)}
                </p>`
              : nothing
          }
          ${
            findings.length
              ? html`<dl class="findings" part="findings">
                  ${findings.map((finding) => findingRow(finding, language))}
                </dl>`
              : nothing
          }
          ${
            replacedBy
              ? html`<p class="note" part="note">
                  ${`${replacementLabel(replacedBy, language)} `}${replacementName(replacedBy, language)}
                </p>`
              : nothing
          }
        </li>`;
      })}
    </ul>
  </div>`;
}

const mostlyText = (answer: string): string =>
  msg(str`mostly ${answer}`, {
    id: 'instruments.mostly',
    desc: 'What holds as a rule, with exceptions: mostly one (partner), mostly project · network',
  });

/** What an instrument states about a question, and whether it matches the answer. */
function findingRow(finding: Finding, language: Language): TemplateResult {
  const {criterion, stated, mostly, verdict} = finding;
  const labels = stated.map((option) =>
    localized(criterion.options.find(({id}) => id === option)?.label ?? option, language),
  );
  const [before, after] = around((answer) => (mostly ? mostlyText(answer) : answer));
  const part = `finding ${verdict}`;
  return html`<div class=${part} part=${part}>
    <dt>${localized(criterion.label, language)}</dt>
    <dd>
      ${
        verdict === 'match'
          ? mark('✓ ', msg('matches', {id: 'instruments.mark-match'}))
          : verdict === 'differs'
            ? mark('✕ ', msg('differs', {id: 'instruments.mark-differs'}))
            : mostly
              ? nothing
              : words.notStated()
      }${before && html`<span>${before}</span>`}${labels.map(
        (label, i) => html`${i ? ' · ' : ''}<span>${label}</span>`,
      )}${after}
    </dd>
  </div>`;
}

/** A symbol, and the words that screen readers read instead. */
const mark = (sign: string, words: string): TemplateResult =>
  html`<span class="mark" part="mark" role="img" aria-label=${words}>${sign}</span>`;
