/** What the page says of itself, whatever names its markup puts in the way. */
import {expect} from '@open-wc/testing';
import {call, read} from '../src/safe-dom.js';

let frame: HTMLIFrameElement;

/** A page of its own: with its names in the way, that of the tests could not go on. */
async function documentWith(html: string): Promise<Document> {
  frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => (frame.onload = resolve));
  frame.srcdoc = html;
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

const NAMES = ['currentScript', 'hidden', 'baseURI', 'readyState', 'documentElement'] as const;

describe('safe DOM', () => {
  afterEach(() => frame?.remove());

  for (const tag of ['img', 'form', 'iframe', 'object', 'embed']) {
    it(`reads the document past <${tag} name>`, async () => {
      const page = await documentWith(
        NAMES.map((name) => `<${tag} name="${name}" id="${name}"></${tag}>`).join(''),
      );
      for (const name of NAMES) {
        const inTheWay: unknown = page[name];
        // Of a frame, the window.
        expect(typeof inTheWay, name).to.equal('object');
        expect(inTheWay, name).to.not.equal(null);
        const found: unknown = read(page, name);
        expect(found === inTheWay, name).to.equal(false);
      }
      expect(read(page, 'documentElement').localName).to.equal('html');
      expect(read(page, 'readyState')).to.be.a('string');
      expect(read(page, 'currentScript')).to.equal(null);
    });
  }

  it('calls methods of the document that markup has taken', async () => {
    const page = await documentWith(
      ['createElement', 'querySelectorAll', 'addEventListener', 'dispatchEvent']
        .map((name) => `<form name="${name}"></form>`)
        .join(''),
    );
    expect(() => page.createElement('p')).to.throw();
    expect(call(page, 'createElement', 'p').localName).to.equal('p');
    expect([...call(page, 'querySelectorAll', 'form')]).to.have.lengthOf(4);
    let heard = 0;
    call(page, 'addEventListener', 'heard', () => (heard += 1));
    call(page, 'dispatchEvent', new Event('heard'));
    expect(heard).to.equal(1);
  });

  it('reads a form past its own controls', async () => {
    const names = ['nodeName', 'parentNode', 'attributes', 'previousSibling', 'matches', 'closest'];
    const page = await documentWith(
      `<body><p>before</p><form class="x">${names.map((name) => `<input name="${name}">`).join('')}</form>`,
    );
    const form = page.querySelector('form')!;
    expect((form.nodeName as unknown) === 'FORM').to.equal(false);
    expect(read(form, 'nodeName')).to.equal('FORM');
    expect(read(form, 'parentNode') === page.body).to.equal(true);
    expect(read(form, 'previousSibling') === page.querySelector('p')).to.equal(true);
    expect(read(form, 'attributes')).to.have.lengthOf(1);
    expect(call(form, 'matches', '.x')).to.equal(true);
    expect(call(form, 'closest', 'body') === page.body).to.equal(true);
  });

  it('reads what belongs to another window', async () => {
    const other = await documentWith('<form name="documentElement"><input name="nodeName"></form>');
    const form = other.querySelector('form')!;
    expect(form instanceof HTMLFormElement).to.equal(false);
    expect(read(form, 'nodeName')).to.equal('FORM');
    expect(read(other, 'documentElement').localName).to.equal('html');
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
