/** Layout `list`: the department and its role, then its tasks in order. */
import {str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {Department, Replacement} from '../../documents/types.js';
import type {Language} from '../../language/language-controller.js';
import {around, msg} from '../../language/messages.js';
import {acronymText, localized} from '../../widget/localized.js';
import {replacementLabel, replacementText} from '../../widget/glossary/replacement.js';
import {itemNote, itemSource} from '../../widget/source-line.js';
import type {MissionsLayout} from './view.js';

export const list: MissionsLayout = ({document: {department}, items, language}) => {
  const roles = items.filter(({kind}) => kind === 'role');
  const tasks = items.filter(({kind}) => kind !== 'role');
  const successor = department?.replacedBy;
  return html`${department ? head(department, language) : nothing}
  ${roles.map(
    (role) =>
      html`<p class="role" part="role">${localized(role.description, language)}</p>
        ${itemNote({source: role.source}, language)}`,
  )}
  ${
    tasks.length
      ? html`<ol class="tasks tiles" part="tasks tiles" role="list">
          ${tasks.map(
            ({description, source}) =>
              html`<li class="task" part="task">
                <div>${localized(description, language)} ${itemNote({source}, language)}</div>
              </li>`,
          )}
        </ol>`
      : nothing
  }
  ${successor ? html`<p class="successor" part="successor">${succeeded(successor, language)}</p>` : nothing}`;
};

function succeeded(successor: Replacement, language: Language): TemplateResult {
  const [before, after] = around((hole) =>
    successor.since
      ? `${replacementLabel(successor, language)} ${hole}`
      : msg(str`Successor: ${hole}`, {id: 'mission.successor'}),
  );
  const {source, ...others} = successor;
  const own = itemSource(source, language);
  return html`${before}${replacementText(others, language)}${own ? html`· ${own}` : nothing}${after}`;
}

const head = (department: Department, language: Language): TemplateResult =>
  html`<p class="department" part="department">
    <span class="organisation" part="organisation"
      >${localized(department.organisation, language)}</span
    >
    <span class="acronym" part="acronym">${acronymText(department, language)}</span>
    <span class="name" part="name">${localized(department.name, language)}</span>
  </p>`;
