/** Which document a widget shows, and what makes one unreadable. */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {DocumentController} from '../../src/documents/document-controller.js';
import type {BundledDocument} from '../../src/documents/types.js';

const source = {
  title: 'Title',
  publisher: 'Publisher',
  url: 'https://example.org/',
  asOf: null,
  retrieved: '2026-01-01',
};
const bundled: BundledDocument = {format: 1, source, figures: []};

/** The state of a controller whose host has `data`. */
function resolve(data: unknown): DocumentController {
  const host = {
    data,
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
  };
  const controller = new DocumentController(host, bundled, 'figures');
  controller.hostUpdate();
  return controller;
}

describe('DocumentController', () => {
  it('gives the bundled document where there is no other', () => {
    for (const data of [undefined, null]) {
      const {value, problem} = resolve(data);
      expect(value).to.equal(bundled);
      expect(problem).to.equal(undefined);
    }
  });

  it('gives the document that is set', () => {
    const data = {format: 1, source, figures: []};
    const {value, problem} = resolve(data);
    expect(value).to.equal(data);
    expect(problem).to.equal(undefined);
  });

  it('says of what is no document what it received and what it expected', () => {
    for (const data of ['{}', '', 0, 1, true, false, [], {}, () => data, {format: 1}]) {
      const {problem} = resolve(data);
      expect(problem).to.include({code: 'document-unreadable', path: '', received: data});
      expect(problem!.expected).to.contain('source');
    }
  });

  it('says where the section should be that the widget reads', () => {
    for (const figures of [undefined, null, {}, 'K1', 6]) {
      const {problem} = resolve({format: 1, source, figures});
      expect(problem).to.deep.equal({
        code: 'section-missing',
        path: 'figures',
        received: figures,
        expected: 'a list of items',
      });
    }
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (data) => void resolve(data)));
  });

  it('follows the host', () => {
    const host: {data?: unknown} = {};
    const controller = new DocumentController(
      Object.assign(host, {
        addController: () => undefined,
        removeController: () => undefined,
        requestUpdate: () => undefined,
        updateComplete: Promise.resolve(true),
      }),
      bundled,
      'figures',
    );
    host.data = 'unreadable';
    controller.hostUpdate();
    expect(controller.problem).to.exist;
    host.data = undefined;
    controller.hostUpdate();
    expect(controller.problem).to.equal(undefined);
    expect(controller.value).to.equal(bundled);
  });
});
