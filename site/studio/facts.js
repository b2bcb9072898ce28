/** Step 1: whose facts: the bundled ones, those of a table, or those of a document. */
import {radioGroup} from '../controls.js';
import {create} from '../dom.js';
import {text} from '../interface.js';
import {createDocumentPanel} from './own-document.js';
import {change, follow, get, useDocument} from './model.js';
import {createTablePanel} from './table.js';

export function createFacts() {
  const panels = {table: createTablePanel(), document: createDocumentPanel()};
  const place = create('div', {className: 'facts-panel'});
  follow(
    () => [get('facts')],
    () => {
      const panel = panels[get('facts')];
      place.hidden = !panel;
      place.replaceChildren(...(panel ? [panel.element] : []));
    },
  );
  return create(
    'div',
    {className: 'facts'},
    radioGroup({
      name: 'facts',
      legend: () => text('studio.facts'),
      style: 'chips',
      options: [
        {value: 'ours', label: () => text('studio.facts.ours')},
        {value: 'table', label: () => text('studio.facts.table')},
        {value: 'document', label: () => text('studio.facts.document')},
      ],
      value: get('facts'),
      changed(value) {
        const found = panels[value]?.current();
        useDocument(found?.document, found?.name);
        change({facts: value, src: found?.src});
      },
    }),
    place,
  );
}
