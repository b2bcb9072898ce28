/** `<glossary-term>` in running text. The tests render these stories. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/define/glossary-term.js';
import baobab from './documents/baobab-alliance.json' with {type: 'json'};
import {commonArgTypes, type Attributes} from './widget.js';

/** A sentence with a term in it. */
function sentence({text, ...attributes}: Attributes): HTMLElement {
  const term = document.createElement('glossary-term');
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) term.setAttribute(name, String(value));
  }
  term.textContent = String(text);
  const paragraph = document.createElement('p');
  paragraph.append('CNRS hosts the largest number of ', term, ' grantees in Europe.');
  return paragraph;
}

const meta: Meta<Attributes> = {
  title: 'Widgets/glossary-term',
  component: 'glossary-term',
  tags: ['autodocs'],
  argTypes: {
    lang: commonArgTypes.lang,
    theme: commonArgTypes.theme,
    term: {control: 'text'},
    text: {control: 'text'},
  },
  args: {text: 'ERC'},
  render: sentence,
};
export default meta;

type Story = StoryObj<Attributes>;

/** The term is the text. */
export const Text: Story = {args: {}};

/** The text is more than the term, which the attribute names. */
export const Term: Story = {args: {term: 'ERC', text: 'European Research Council'}};

/** With a successor, and the words for which the letters stand. */
export const Successor: Story = {args: {text: 'UMIs'}};

/** A term that the document does not have stays plain text. */
export const Unknown: Story = {args: {text: 'XYZ'}};

/** A term of an alliance's own document. */
export const Alliance: Story = {
  args: {text: 'CEN'},
  render: (args) => {
    const paragraph = sentence(args);
    Object.assign(paragraph.querySelector('glossary-term')!, {data: baobab});
    return paragraph;
  },
};
