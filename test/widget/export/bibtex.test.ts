/** The BibTeX entry of a source: one that parses, and says no more than the source. */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {toBibtex} from '../../../src/widget/export/bibtex.js';
import figures from '../../../src/documents/cnrs/figures.json' with {type: 'json'};
import type {Source} from '../../../src/documents/types.js';

/** Fields of the one entry in a text; throws where braces do not balance. */
function parse(text: string): {key: string; fields: Map<string, string>} {
  const [, key, body] = /^@misc\{([a-z0-9-]+),\n([\s\S]*)\n\}$/.exec(text)!;
  let depth = 0;
  for (const character of body!.replaceAll(/\\[&%$#_]/g, '')) {
    if (character === '{') depth++;
    if (character === '}') depth--;
    if (depth < 0) throw new Error('a brace too many');
  }
  if (depth !== 0) throw new Error('a brace too few');
  const fields = body!.split(/,\n(?= {2}\w+ = )/).map((line): [string, string] => {
    const [, name, value] = /^ {2}(\w+) = \{([\s\S]*)\}$/.exec(line)!;
    return [name!, value!];
  });
  return {key: key!, fields: new Map(fields)};
}

describe('toBibtex', () => {
  it('names the organisation as one author, and no year for a page without a date', () => {
    const {key, fields} = parse(toBibtex(figures.source, 'en'));
    expect(key).to.equal('cnrs-european');
    expect(Object.fromEntries(fields)).to.deep.equal({
      author: '{CNRS}',
      title: '{European research and international cooperation}',
      url: 'http://www.cnrs.fr/en/workingwith/derci.htm',
      urldate: '2026-11-22',
    });
  });

  it('gives the year of a dated source', () => {
    const {fields} = parse(toBibtex({...figures.source, asOf: '2015-03'}, 'en'));
    expect(fields.get('year')).to.equal('2015');
  });

  it('escapes what TeX would take for a command', () => {
    const {fields} = parse(toBibtex({...figures.source, title: 'R&D: 50% of #1_a ~ \\ {x}'}, 'en'));
    expect(fields.get('title')).to.equal(
      '{R\\&D: 50\\% of \\#1\\_a \\textasciitilde{} \\textbackslash{} x}',
    );
  });

  it('parses whatever the title and the publisher are', () => {
    fc.assert(
      fc.property(
        fc.string({unit: 'grapheme'}),
        fc.string({unit: 'grapheme'}),
        (title, publisher) => {
          const source: Source = {...figures.source, title, publisher};
          expect(parse(toBibtex(source, 'en')).fields.has('author')).to.equal(true);
        },
      ),
    );
  });
});
