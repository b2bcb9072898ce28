/** What the page says of itself, whatever names its markup puts in the way. */
import {expect} from '@open-wc/testing';
import {call, read} from '../src/safe-dom.js';

const place = document.createElement('div');

const put = (html: string) => {
  place.innerHTML = html;
  return place;
};

describe('safe DOM', () => {
  before(() => document.body.append(place));
  afterEach(() => place.replaceChildren());
  after(() => place.remove());

  for (const tag of ['img', 'form', 'iframe', 'object', 'embed']) {
    it(`reads the document past <${tag} name>`, () => {
      const names = ['currentScript', 'hidden', 'baseURI', 'readyState', 'body', 'documentElement'];
      const before = names.map((name) => document[name as 'body']);
      put(names.map((name) => `<${tag} name="${name}" id="${name}"></${tag}>`).join(''));
      expect(document.body, 'the page is in the way').to.be.instanceOf(HTMLElement);
      expect(document.body).to.not.equal(before[4]);
      expect(names.map((name) => read(document, name as 'body'))).to.deep.equal(before);
    });
  }

  it('calls methods of the document that markup has taken', () => {
    put(
      ['createElement', 'querySelectorAll', 'addEventListener']
        .map((name) => `<form name="${name}"></form>`)
        .join(''),
    );
    expect(() => document.createElement('p')).to.throw();
    expect(call(document, 'createElement', 'p').localName).to.equal('p');
    expect([...call(document, 'querySelectorAll', 'form')]).to.have.lengthOf(3);
    let heard = 0;
    call(document, 'addEventListener', 'heard', () => (heard += 1));
    call(document, 'dispatchEvent', new Event('heard'));
    expect(heard).to.equal(1);
  });

  it('reads a form past its own controls', () => {
    const names = ['nodeName', 'parentNode', 'attributes', 'previousSibling', 'matches', 'closest'];
    const form = put(
      `<p>before</p><form class="x">${names.map((name) => `<input name="${name}">`).join('')}</form>`,
    ).querySelector('form')!;
    expect(form.nodeName).to.not.equal('FORM');
    expect(read(form, 'nodeName')).to.equal('FORM');
    expect(read(form, 'parentNode')).to.equal(place);
    expect(read(form, 'previousSibling')).to.equal(place.firstChild);
    expect(read(form, 'attributes')).to.have.lengthOf(1);
    expect(call(form, 'matches', '.x')).to.equal(true);
    expect(call(form, 'closest', 'div')).to.equal(place);
  });

  it('reads what belongs to another window', async () => {
    const frame = document.createElement('iframe');
    const loaded = new Promise((resolve) => (frame.onload = resolve));
    frame.srcdoc = '<form name="body"><input name="nodeName"></form>';
    place.append(frame);
    await loaded;
    const other = frame.contentDocument!;
    const form = other.querySelector('form')!;
    expect(other.body).to.equal(form);
    expect(read(other, 'body')).to.equal(form.parentNode);
    expect(read(form, 'nodeName')).to.equal('FORM');
  });

  it('reads documents of XML', () => {
    const xml = new DOMParser().parseFromString(
      '<html xmlns="http://www.w3.org/1999/xhtml"><body><form/></body></html>',
      'application/xhtml+xml',
    );
    expect(read(xml, 'contentType')).to.equal('application/xhtml+xml');
    expect(call(xml, 'createElement', 'p').namespaceURI).to.equal('http://www.w3.org/1999/xhtml');
  });
});
