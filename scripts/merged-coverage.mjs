/**
 * One coverage for all pages of a run. The test runner would convert what V8 counts in each page, and
 * merge the results. The code is the same in every page, so that the counts are merged here, and the
 * runner converts their sum once.
 */
import {mergeProcessCovs} from '@bcoe/v8-coverage';

const SOURCES = /^https?:\/\/[^/]+\/src\//;

/** Replaces `page.coverage` of Puppeteer, which also has the text of every script sent over. */
class PageCoverage {
  #session;
  #finish;

  constructor(session, finish) {
    this.#session = session;
    this.#finish = finish;
  }

  async startJSCoverage() {
    await this.#session.send('Profiler.enable');
    await this.#session.send('Profiler.startPreciseCoverage', {callCount: true, detailed: true});
  }

  async stopJSCoverage() {
    let counted = [];
    try {
      counted = (await this.#session.send('Profiler.takePreciseCoverage')).result;
      await this.#session.send('Profiler.disable');
    } finally {
      counted = this.#finish(counted.filter(({url}) => SOURCES.test(url)));
    }
    return counted.map((rawScriptCoverage) => ({rawScriptCoverage}));
  }
}

/** The last page of `launcher` reports the coverage of all pages, every other page reports none. */
export const withMergedCoverage = (launcher) => {
  const pages = [];
  const finish = (result) => {
    pages.push({result});
    return pages.length < launcher.testFiles.length ? [] : mergeProcessCovs(pages).result;
  };
  const createPage = launcher.createPageFn;
  launcher.createPageFn = async (options) => {
    const page = await createPage(options);
    const session = await page.createCDPSession();
    return Object.defineProperty(page, 'coverage', {value: new PageCoverage(session, finish)});
  };
  return launcher;
};
