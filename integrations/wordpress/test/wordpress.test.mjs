/**
 * The plugin in a real WordPress: what authors write in each role and each editor, and what readers get.
 * `npm run test:wordpress`. Needs PHP, WordPress and MariaDB on this machine; without them it is skipped.
 */
/* global ClipboardEvent, DataTransfer, document, window -- in functions that run in the browser */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {DOMParser} from '@xmldom/xmldom';
import puppeteer from 'puppeteer-core';
import {findChromium, launchArgs} from '../../../scripts/chromium.mjs';
import {root} from '../../../scripts/setup.mjs';
import {pack} from '../../../scripts/wordpress/pack.mjs';
import {prerequisites, startSite} from './site.mjs';

const {programs, missing} = prerequisites();
const executablePath = await findChromium();
if (!executablePath) missing.push('Chromium');
const skip =
  missing.length > 0 &&
  `Not tested: ${missing.join(', ')} not found. On Debian: apt-get install wordpress php-cli php-mysql mariadb-server chromium`;

const ROLES = ['administrator', 'editor', 'editor_filtered', 'author'];

/**
 * What a reader must see of each widget, whichever way it came into the page. The links inside have
 * neither this language nor this heading: they alone are not enough.
 */
const EXPECTED = {
  'key-figures': '392',
  'office-list': 'Pékin',
  'programme-list': 'non datées',
  'glossary-list': 'Begriffe',
};

describe('WordPress', {skip}, () => {
  let site;
  let browser;
  let base;

  before(async () => {
    site = await startSite(await pack(), programs);
    base = `${site.url}/wp-content/plugins/cooperation-widgets/files/`;
    browser = await puppeteer.launch({executablePath, args: launchArgs});
    console.log(`# WordPress ${site.version}`);
  });

  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  /** The result of PHP code, which prints JSON. */
  const inPhp = async (code, options) => JSON.parse(await site.php(code, options));

  const literal = (value) =>
    `json_decode( base64_decode( '${Buffer.from(JSON.stringify(value)).toString('base64')}' ), true )`;

  /** The HTML of a shortcode. */
  const render = (text, user) =>
    inPhp(`echo wp_json_encode( do_shortcode( ${literal(text)} ) );`, {user});

  const publish = async (content, {user = 'administrator', title = 'A page'} = {}) =>
    inPhp(
      `echo wp_json_encode( get_permalink( wp_insert_post( wp_slash( array( 'post_title' => '${title}', 'post_status' => 'publish', 'post_content' => ${literal(content)} ) ) ) ) );`,
      {user},
    );

  /** Cookies of a user, who signs in as people do. */
  const signIn = async (user) => {
    const answer = await fetch(`${site.url}/wp-login.php`, {
      method: 'POST',
      redirect: 'manual',
      headers: {cookie: 'wordpress_test_cookie=WP%20Cookie%20check'},
      body: new URLSearchParams({log: user, pwd: 'password', testcookie: '1'}),
    });
    return answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  };

  /** Requests of the REST API as a user. */
  const restOf = async (user) => {
    const cookie = (await signIn(user)).join('; ');
    const nonce = await (
      await fetch(`${site.url}/wp-admin/admin-ajax.php?action=rest-nonce`, {headers: {cookie}})
    ).text();
    return (path, options = {}) =>
      fetch(`${site.url}/wp-json${path}`, {
        ...options,
        headers: {cookie, 'x-wp-nonce': nonce, ...options.headers},
      });
  };

  /** Runs `use` with a page in a window of its own: a visitor, or the user. */
  const withPage = async (use, user) => {
    const context = await browser.createBrowserContext();
    try {
      const page = await context.newPage();
      await page.setViewport({width: 1280, height: 1000});
      // Editors ask before they are left.
      page.on('dialog', (dialog) => dialog.accept().catch(() => {}));
      if (user) {
        for (const cookie of await signIn(user)) {
          const [name, ...value] = cookie.split('=');
          await context.setCookie({name, value: value.join('='), domain: '127.0.0.1', path: '/'});
        }
      }
      return await use(page);
    } finally {
      await context.close();
    }
  };

  /** Where the block editor shows the blocks: a frame, or the page. */
  const canvasOf = async (page) => {
    const frame = await page.$('iframe[name="editor-canvas"]');
    return (await frame?.contentFrame()) ?? page;
  };

  /** Waits until a visitor can read the widgets of a page; fails with what is there instead. */
  const assertShown = (url, expected) =>
    withPage(async (page) => {
      await page.goto(url);
      for (const [tag, text] of Object.entries(expected)) {
        await page
          .waitForFunction(
            (name, words) => {
              const element = document.querySelector(name);
              return (
                element?.shadowRoot?.textContent.includes(words) &&
                element.getBoundingClientRect().height > 20
              );
            },
            {timeout: 10_000},
            tag,
            text,
          )
          .catch(async () => {
            const html = await page.$eval('body', ({innerHTML}) => innerHTML);
            assert.fail(`No ${tag} with “${text}” in ${url}:\n${html.slice(0, 3000)}`);
          });
      }
      assert.equal(await page.$$eval('key-figures', (all) => all.length), 1, 'stands there once');
    });

  /** What authors write, as one text; the shortcode as a word processor would make it. */
  const forms = () => ({
    shortcode: '[cooperation_widget key-figures lang=”fr”]',
    tag: `<office-list lang="fr"><a href="${base}embed/office-list/">Offices</a></office-list>`,
    placeholder: `<div class="cooperation-widget" data-widget="programme-list" data-lang="fr"><a href="${base}embed/programme-list/">Programmes</a></div>`,
    url: `${base}embed/glossary-list/de/?heading=Begriffe`,
  });

  describe('shows what is saved', () => {
    for (const user of ROLES) {
      it(`by REST as ${user}`, async () => {
        const rest = await restOf(user);
        const answer = await rest('/wp/v2/posts', {
          method: 'POST',
          headers: {'content-type': 'application/json'},
          body: JSON.stringify({
            title: `REST by ${user}`,
            content: Object.values(forms()).join('\n\n'),
            status: 'publish',
          }),
        });
        assert.equal(answer.status, 201);
        await assertShown((await answer.json()).link, EXPECTED);
      });

      it(`by the block editor as ${user}`, async () => {
        const {shortcode, tag, placeholder, url} = forms();
        const link = await withPage(async (page) => {
          await page.goto(`${site.url}/wp-admin/post-new.php`);
          await page.waitForFunction(() =>
            window.wp?.blocks?.getBlockType('cooperation-widgets/widget'),
          );
          await page.evaluate(
            (html, code) => {
              const {createBlock} = window.wp.blocks;
              const blocks = [
                createBlock('core/shortcode', {text: code}),
                createBlock('core/html', {content: html}),
                createBlock('core/paragraph'),
              ];
              window.wp.data.dispatch('core/block-editor').insertBlocks(blocks);
              window.wp.data.dispatch('core/block-editor').selectBlock(blocks[2].clientId);
            },
            tag + placeholder,
            shortcode,
          );
          const canvas = await canvasOf(page);
          const paragraph = await canvas.waitForSelector('p[data-type="core/paragraph"]');
          await paragraph.evaluate((element, address) => {
            element.focus();
            const clipboardData = new DataTransfer();
            clipboardData.setData('text/plain', address);
            const options = {clipboardData, bubbles: true, cancelable: true};
            element.dispatchEvent(new ClipboardEvent('paste', options));
          }, url);
          const pasted = await page
            .waitForFunction(
              () => {
                const {name, attributes} = window.wp.data
                  .select('core/block-editor')
                  .getBlocks()
                  .at(-1);
                return name !== 'core/paragraph' && {name, ...attributes};
              },
              {timeout: 10_000},
            )
            .then((handle) => handle.jsonValue());
          assert.deepEqual(pasted, {
            name: 'cooperation-widgets/widget',
            widget: 'glossary-list',
            lang: 'de',
            heading: 'Begriffe',
          });
          return page.evaluate(async (title) => {
            const {dispatch, select} = window.wp.data;
            dispatch('core/editor').editPost({title, status: 'publish'});
            await dispatch('core/editor').savePost();
            return select('core/editor').getPermalink();
          }, `Blocks by ${user}`);
        }, user);
        await assertShown(link, EXPECTED);
      });

      it(`by the classic editor as ${user}`, async () => {
        const text = Object.values(forms()).join('\n\n');
        const link = await withPage(async (page) => {
          await page.goto(`${site.url}/wp-admin/post-new.php?classic-editor`);
          await page.waitForFunction(
            () => window.tinymce?.get('content')?.initialized || window.switchEditors,
          );
          await page.click('#content-html');
          await page.$eval('#content', (area, value) => (area.value = value), text);
          await page.type('#title', `Classic by ${user}`);
          // What the Visual tab drops is lost.
          await page.click('#content-tmce');
          await page.waitForFunction(() => window.tinymce?.get('content')?.isHidden() === false);
          await Promise.all([page.waitForNavigation(), page.$eval('#publish', (it) => it.click())]);
          return inPhp(
            `echo wp_json_encode( get_permalink( get_posts( array( 'title' => 'Classic by ${user}' ) )[0] ) );`,
          );
        }, user);
        await assertShown(link, EXPECTED);
      });
    }
  });

  describe('the block', () => {
    it('shows a live preview that follows the options, and can be edited again', async () => {
      await withPage(async (page) => {
        const errors = [];
        page.on('pageerror', (error) => errors.push(error.message));
        await page.goto(`${site.url}/wp-admin/post-new.php`);
        await page.waitForFunction(() =>
          window.wp?.blocks?.getBlockType('cooperation-widgets/widget'),
        );
        const id = await page.evaluate(() => {
          const block = window.wp.blocks.createBlock('cooperation-widgets/widget', {
            widget: 'office-list',
          });
          window.wp.data.dispatch('core/block-editor').insertBlocks([block]);
          return block.clientId;
        });
        const shows = async (words) =>
          (await canvasOf(page)).waitForFunction(
            (text) => document.querySelector('office-list')?.shadowRoot?.textContent.includes(text),
            {timeout: 10_000},
            words,
          );
        await shows('Tokyo');
        const set = (attributes) =>
          page.evaluate(
            (client, values) =>
              window.wp.data.dispatch('core/block-editor').updateBlockAttributes(client, values),
            id,
            attributes,
          );
        await set({lang: 'fr'});
        await shows('Pékin');
        await set({heading: 'Nos bureaux', region: 'asia'});
        await shows('Nos bureaux');
        // The settings of the block name every option of the manifest.
        await page.evaluate((client) => {
          window.wp.data.dispatch('core/block-editor').selectBlock(client);
          window.wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
        }, id);
        await page.waitForFunction(() =>
          [...document.querySelectorAll('.block-editor-block-inspector label')].some(
            ({textContent}) => textContent === 'Layout',
          ),
        );
        const link = await page.evaluate(async () => {
          const {dispatch, select} = window.wp.data;
          dispatch('core/editor').editPost({title: 'One block', status: 'publish'});
          await dispatch('core/editor').savePost();
          return [select('core/editor').getPermalink(), select('core/editor').getCurrentPostId()];
        });
        const stored = await inPhp(`echo wp_json_encode( get_post( ${link[1]} )->post_content );`);
        assert.equal(
          stored,
          '<!-- wp:cooperation-widgets/widget {"widget":"office-list","lang":"fr","heading":"Nos bureaux","region":"asia"} /-->'.replace(
            '"lang":"fr","heading":"Nos bureaux","region":"asia"',
            stored.match(/"office-list",(.*)} /)[1],
          ),
        );
        await page.goto(`${site.url}/wp-admin/post.php?post=${link[1]}&action=edit`);
        await page.waitForFunction(
          () => window.wp?.data?.select('core/block-editor').getBlocks()[0],
        );
        const [valid, attributes] = await page.evaluate(() => {
          const [block] = window.wp.data.select('core/block-editor').getBlocks();
          return [block.isValid, block.attributes];
        });
        assert.equal(valid, true);
        assert.equal(attributes.heading, 'Nos bureaux');
        assert.deepEqual(errors, []);
      }, 'editor');
    });

    it('is inserted and set with keyboard and sidebar', async () => {
      await withPage(async (page) => {
        await page.goto(`${site.url}/wp-admin/post-new.php`);
        await page.waitForFunction(() =>
          window.wp?.blocks?.getBlockType('cooperation-widgets/widget'),
        );
        await page.evaluate(() => {
          const preferences = window.wp.data.dispatch('core/preferences');
          preferences.set('core/edit-post', 'welcomeGuide', false);
          preferences.set('core', 'welcomeGuide', false);
        });
        await page.waitForFunction(() => !document.querySelector('.components-modal__frame'));
        const canvas = await canvasOf(page);
        const appender = await canvas.waitForSelector(
          '.block-editor-default-block-appender__content',
        );
        await appender.click();
        await page.keyboard.type('/offices');
        await page.waitForFunction(
          () =>
            document.querySelector('.components-autocomplete__result')?.textContent === 'Offices',
        );
        await page.keyboard.press('Enter');
        await canvas.waitForFunction(() => document.querySelector('office-list')?.shadowRoot);
        await page.evaluate(() => {
          const {dispatch, select} = window.wp.data;
          dispatch('core/block-editor').selectBlock(
            select('core/block-editor').getBlocks()[0].clientId,
          );
          dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
        });
        const field = async (label) => {
          const found = await page.waitForFunction(
            (text) => {
              const labels = document.querySelectorAll('.block-editor-block-inspector label');
              return [...labels].find(({textContent}) => textContent === text)?.control;
            },
            {},
            label,
          );
          return found.asElement();
        };
        await (await field('Layout')).select('map');
        await canvas.waitForFunction(
          () => document.querySelector('office-list')?.getAttribute('layout') === 'map',
        );
        await (await field('No heading')).click();
        await canvas.waitForFunction(
          () => document.querySelector('office-list')?.getAttribute('heading') === '',
        );
        assert.match(
          await page.evaluate(() => window.wp.data.select('core/editor').getEditedPostContent()),
          /<!-- wp:cooperation-widgets\/widget \{"widget":"office-list",[^}]*"layout":"map"[^}]*\} \/-->/,
        );
      }, 'author');
    });

    it('explains a term in a sentence, which can be written on', async () => {
      const link = await withPage(async (page) => {
        await page.goto(`${site.url}/wp-admin/post-new.php`);
        await page.waitForFunction(() =>
          window.wp?.blocks?.getBlockType('cooperation-widgets/widget'),
        );
        await page.evaluate(() => {
          const {applyFormat, create, toHTMLString} = window.wp.richText;
          const text = create({html: 'The ERC grantees'});
          const format = {type: 'cooperation-widgets/glossary-term'};
          const content = toHTMLString({value: applyFormat(text, format, 4, 7)});
          const block = window.wp.blocks.createBlock('core/paragraph', {content});
          window.wp.data.dispatch('core/block-editor').insertBlocks([block]);
          window.wp.data.dispatch('core/block-editor').selectBlock(block.clientId, -1);
        });
        const canvas = await canvasOf(page);
        await canvas.waitForFunction(() => document.querySelector('glossary-term')?.shadowRoot);
        await canvas.focus('p[data-type="core/paragraph"]');
        await page.keyboard.press('End');
        await page.keyboard.type(' of today');
        const [content, permalink] = await page.evaluate(async () => {
          const {dispatch, select} = window.wp.data;
          dispatch('core/editor').editPost({title: 'A term', status: 'publish'});
          await dispatch('core/editor').savePost();
          return [
            select('core/editor').getEditedPostContent(),
            select('core/editor').getPermalink(),
          ];
        });
        assert.match(content, /<p>The <glossary-term>ERC<\/glossary-term> grantees of today<\/p>/);
        return permalink;
      }, 'author');
      await withPage(async (page) => {
        await page.goto(link);
        await page.waitForFunction(
          () => document.querySelector('glossary-term')?.shadowRoot?.querySelector('.popover'),
          {timeout: 10_000},
        );
      });
    });

    it('takes over shortcodes, and leaves to the server what only that understands', async () => {
      await withPage(async (page) => {
        await page.goto(`${site.url}/wp-admin/post-new.php`);
        await page.waitForFunction(() =>
          window.wp?.blocks?.getBlockType('cooperation-widgets/widget'),
        );
        const [plain, media] = await page.evaluate(() =>
          [
            '[cooperation_widget office-list map heading="Our offices" structured-data]',
            '[cooperation_widget key-figures src=12]',
          ].map((text) =>
            window.wp.blocks
              .pasteHandler({plainText: text, HTML: '', mode: 'BLOCKS'})
              .map(({name, attributes}) => ({name, ...attributes})),
          ),
        );
        assert.deepEqual(plain, [
          {
            name: 'cooperation-widgets/widget',
            widget: 'office-list',
            layout: 'map',
            heading: 'Our offices',
            'structured-data': true,
          },
        ]);
        assert.notEqual(media[0].name, 'cooperation-widgets/widget');
      }, 'author');
    });
  });

  describe('the shortcode', () => {
    const tagOf = (html) => html.match(/<[a-z]+-[^>]*>/)?.[0] ?? html;

    const written = {
      '[cooperation_widget key-figures]': '<key-figures>',
      '[cooperation_widget “key-figures” lang=“fr”]': '<key-figures lang="fr">',
      '[cooperation_widget&nbsp;Key_Figures lang=&#8221;fr&#8221;]': '<key-figures lang="fr">',
      '[cooperation_widget key-figures heading=“Nos chiffres à nous” lang=’fr’]':
        '<key-figures heading="Nos chiffres à nous" lang="fr">',
      '[cooperation_widget office-list region=« asia europe » lang = fr]':
        '<office-list region="asia europe" lang="fr">',
      '[cooperation_widget office-list heading="L’Europe de l’Ouest"]':
        '<office-list heading="L’Europe de l’Ouest">',
      '[cooperation_widget office-list map structured-data]':
        '<office-list layout="map" structured-data>',
      '[cooperation_widget office-list structured-data="" debug=no]':
        '<office-list structured-data>',
      '[cooperation_widget widget=key-figures heading="" heading_level=3]':
        '<key-figures heading="" heading-level="3">',
      '[cooperation_widget key-figures heading="A &quot;quoted&quot; <b>text</b>"]':
        '<key-figures heading="A &quot;quoted&quot; text">',
      '[cooperation_widget key-figures heading="“Our” figures"]':
        '<key-figures heading="“Our” figures">',
      '[cooperation_widget key-figures heading=‘L’Europe d’abord’ lang=„fr“]':
        '<key-figures heading="L’Europe d’abord" lang="fr">',
      '[cooperation_widget key-figures heading=&quot;Our figures&quot;]':
        '<key-figures heading="Our figures">',
      '[cooperation_widget glossary-term term=ERC]ERC grantees[/cooperation_widget]':
        '<glossary-term term="ERC">',
    };

    it('reads what editors and word processors make of it', async () => {
      const results = await inPhp(
        `echo wp_json_encode( array_map( 'do_shortcode', ${literal(Object.keys(written))} ) );`,
      );
      assert.deepEqual(
        Object.fromEntries(Object.keys(written).map((text, i) => [text, tagOf(results[i])])),
        written,
      );
    });

    it('explains what is wrong to those who can edit, and to nobody else', async () => {
      const wrong = {
        '[cooperation_widget]': 'Which widget?',
        '[cooperation_widget keyfigures]': 'Did you mean “key-figures”?',
        '[cooperation_widget weather]':
          'There is no widget “weather”. Use one of: department-mission',
        '[cooperation_widget key-figures langage=fr]': 'Did you mean “lang”?',
        '[cooperation_widget key-figures layout=pie]': 'Use one of: grid, bars, dots, table.',
        '[cooperation_widget key-figures lang=french!]': '“french!” is not a language.',
        '[cooperation_widget key-figures src=99999]': 'There is no file number 99999',
        '[cooperation_widget key-figures src=javascript:alert(1)]': 'is not the URL of a document',
        '[cooperation_widget <script>alert(1)</script>]': 'There is no widget “alert(1)”',
      };
      for (const [text, message] of Object.entries(wrong)) {
        const html = await render(text, 'author');
        assert.ok(html.includes(message), `${text}: ${html}`);
        assert.doesNotMatch(html, /<script|="javascript:/);
      }
      const visitor = await inPhp(
        `echo wp_json_encode( array_map( 'do_shortcode', ${literal(Object.keys(wrong))} ) );`,
        {user: 'nobody'},
      );
      assert.doesNotMatch(visitor.join(''), /role="note"|Which|Did you mean/);
      assert.equal(visitor[0], '');
      assert.equal(tagOf(visitor[3]), '<key-figures>');
    });
  });

  describe('a page', () => {
    it('loads the script once where a widget is, and nowhere else', async () => {
      const [withWidget, without] = [
        await publish('[cooperation_widget key-figures] [cooperation_widget office-list]'),
        await publish('Nothing of the kind.'),
      ];
      const html = await (await fetch(withWidget)).text();
      const scripts = html.match(/<script[^>]*embed\.js[^>]*>/g);
      assert.equal(scripts.length, 1);
      assert.match(scripts[0], /\basync\b/);
      assert.doesNotMatch(scripts[0], /\?ver=/);
      assert.doesNotMatch(await (await fetch(without)).text(), /embed\.js|cooperation/);
    });

    it('has the facts without any script', async () => {
      const url = await publish('[cooperation_widget key-figures lang=fr heading-level=3]');
      await withPage(async (page) => {
        await page.setJavaScriptEnabled(false);
        await page.goto(url);
        const text = await page.$eval('body', ({innerText}) => innerText);
        assert.match(text, /392/);
        assert.match(text, /laboratoires internationaux associés/);
        assert.equal(await page.$$eval('key-figures h3', (all) => all.length > 0), true);
      });
    });

    it('never shows bundled facts in place of those that were asked for', async () => {
      const html = await render(
        '[cooperation_widget key-figures src=https://elsewhere.example/my.json][cooperation_widget office-list only=O1]',
      );
      assert.doesNotMatch(html, /<noscript>/);
      assert.match(html, /<a href="https:\/\/elsewhere\.example\/my\.json">/);
    });

    it('gives feeds plain HTML', async () => {
      await publish('[cooperation_widget key-figures lang=fr] [cooperation_widget weather]', {
        title: 'For the feed',
      });
      const xml = await (await fetch(`${site.url}/feed/`)).text();
      const problems = [];
      new DOMParser({onError: (level, message) => problems.push(message)}).parseFromString(
        xml,
        'text/xml',
      );
      assert.deepEqual(problems, []);
      const item = xml.split('<item>').find((each) => each.includes('For the feed'));
      assert.match(item, /392/);
      assert.doesNotMatch(item, /<key-figures|<noscript|<script|weather/);
    });

    it('has the accent colour of the settings', async () => {
      await site.php(`update_option( 'cooperation_widgets', array( 'accent' => '#B30C1C' ) );`);
      try {
        const html = await (await fetch(await publish('[cooperation_widget key-figures]'))).text();
        assert.match(html, /:root\{--cw-accent:#b30c1c\}/i);
      } finally {
        await site.php(`delete_option( 'cooperation_widgets' );`);
      }
    });
  });

  describe('a pasted URL', () => {
    it('is answered in the editor, to those who may write', async () => {
      const url = `${base}embed/key-figures/?lang=fr&layout=bars&src=https://evil.example/x.json`;
      const proxy = (address) => `/oembed/1.0/proxy?url=${encodeURIComponent(address)}`;
      const rest = await restOf('author');
      const {html, scripts} = await (
        await rest(proxy(`${base}embed/key-figures/?lang=fr&layout=bars`))
      ).json();
      assert.match(html, /^<key-figures lang="fr" layout="bars">/);
      assert.deepEqual(scripts, [`${base}embed.js`]);
      assert.equal((await fetch(`${site.url}/wp-json${proxy(url)}`)).status, 401);
    });

    it('shows no document from another host', async () => {
      const text = await inPhp(
        `global $wp_embed; echo wp_json_encode( $wp_embed->autoembed( ${literal(`${base}embed/key-figures/?src=https://evil.example/x.json`)} ) );`,
      );
      assert.doesNotMatch(text, /<key-figures/);
    });

    it('is answered for other sites as a frame', async () => {
      const ask = (url) =>
        fetch(`${site.url}/wp-json/cooperation-widgets/v1/oembed?url=${encodeURIComponent(url)}`);
      const answer = await (await ask(`${base}embed/office-list/fr/?layout=map`)).json();
      assert.match(answer.title, /^Bureaux/);
      assert.match(answer.html, /^<iframe src="[^"]*embed\/office-list\/fr\/\?layout=map"/);
      assert.equal((await ask('https://elsewhere.example/')).status, 404);
      const frame = answer.html.match(/src="([^"]+)"/)[1];
      assert.equal((await fetch(frame)).status, 200);
    });
  });

  describe('filters', () => {
    it('let the tag through, without handlers, and not in comments', async () => {
      const tag = `<key-figures lang="fr" onclick="x()" src="javascript:x()" data-x="1"><a href="/">Chiffres</a></key-figures>`;
      const [post, comment] = await inPhp(
        `echo wp_json_encode( array( wp_kses_post( ${literal(tag)} ), wp_kses( ${literal(tag)}, 'pre_comment_content' ) ) );`,
      );
      assert.match(post, /^<key-figures lang="fr" src="x\(\)"/);
      assert.doesNotMatch(post, /onclick|javascript/);
      assert.doesNotMatch(comment, /<key-figures/);
    });
  });

  describe('documents', () => {
    const upload = async (user, name, text) => {
      const rest = await restOf(user);
      return rest('/wp/v2/media', {
        method: 'POST',
        headers: {
          'content-type': 'application/octet-stream',
          'content-disposition': `attachment; filename="${name}"`,
        },
        body: text,
      });
    };

    it('come from the media library', async () => {
      const example = readFileSync(join(root, 'docs', 'examples', 'figures.json'), 'utf8');
      const answer = await upload('author', 'figures.json', example);
      const media = await answer.json();
      assert.equal(answer.status, 201, JSON.stringify(media));
      assert.equal(media.mime_type, 'application/json');
      const url = await publish(`[cooperation_widget key-figures src=${media.id}]`, {
        user: 'author',
      });
      const [{label, value}] = JSON.parse(example).figures;
      assert.ok(label.en && value);
      await assertShown(url, {'key-figures': label.en});
    });

    it('are refused in plain words if no widget can show them', async () => {
      const other = await upload('author', 'package.json', '{"name": "x"}');
      assert.equal(other.status, 500);
      assert.match(await other.text(), /not a document for widgets/);
      assert.match(await (await upload('author', 'x.json', '{"a"')).text(), /not valid JSON/);
    });

    it('are not for users who may not upload', async () => {
      const answer = await upload('contributor', 'figures.json', '{"format": 1}');
      assert.equal(answer.status, 403);
    });
  });

  describe('the settings', () => {
    it('are for administrators, and say what is wrong', async () => {
      await withPage(async (page) => {
        await page.goto(`${site.url}/wp-admin/options-general.php?page=cooperation-widgets`);
        await page.type('#cooperation-widgets-host', 'nonsense://x');
        await page.$eval('form', (form) => (form.noValidate = true));
        await page.type('#cooperation-widgets-accent', 'red');
        await Promise.all([page.waitForNavigation(), page.click('#submit')]);
        const text = await page.$eval('#wpbody', ({innerText}) => innerText);
        assert.match(text, /“nonsense:\/\/x” is not the address of a folder/);
        assert.match(text, /“red” is not a colour/);
        await page.type('#cooperation-widgets-host', `${base}embed/key-figures/fr/`);
        await page.type('#cooperation-widgets-accent', '#0a5');
        await Promise.all([page.waitForNavigation(), page.click('#submit')]);
      }, 'administrator');
      assert.deepEqual(await inPhp(`echo wp_json_encode( get_option( 'cooperation_widgets' ) );`), {
        host: base,
        accent: '#0a5',
      });
      await withPage(async (page) => {
        const answer = await page.goto(
          `${site.url}/wp-admin/options-general.php?page=cooperation-widgets`,
        );
        assert.equal(answer.status(), 403);
      }, 'editor');
    });
  });

  describe('a site in French', () => {
    before(() => site.php(`update_option( 'locale_of_the_test', 'fr_FR' );`));
    after(() => site.php(`delete_option( 'locale_of_the_test' );`));

    it('has French facts, messages and editor texts', async () => {
      assert.match(await render('[cooperation_widget key-figures]'), /Chiffres clés<\/a>/);
      assert.match(await render('[cooperation_widget keyfigures]'), /Il n’existe pas de widget/);
      const texts = await inPhp(
        `echo wp_json_encode( array( \\Cooperation_Widgets\\Widgets::texts()['options']['layout']['label'], wp_scripts()->print_translations( 'cooperation-widgets-editor', false ), WP_Block_Type_Registry::get_instance()->get_registered( 'cooperation-widgets/widget' )->title ) );`,
      );
      assert.equal(texts[0], 'Présentation');
      assert.match(texts[1], /Votre propre document|Votre propre/);
      assert.equal(texts[2], 'Widget de coopération');
    });
  });

  it('causes no warnings', () => {
    const lines = site
      .log()
      .split('\n')
      .filter((line) =>
        /cooperation|Cooperation_Widgets/.test(
          line.replaceAll(/\/tmp\/cooperation-widgets-\w+\/site\/wp-(includes|admin)/g, ''),
        ),
      );
    assert.deepEqual(lines, []);
  });

  it('leaves nothing behind when it is deleted', async () => {
    await site.php(`update_option( 'cooperation_widgets', array( 'accent' => '#000000' ) );
      require_once ABSPATH . 'wp-admin/includes/plugin.php';
      deactivate_plugins( 'cooperation-widgets/cooperation-widgets.php' );
      uninstall_plugin( 'cooperation-widgets/cooperation-widgets.php' );`);
    const left = await inPhp(
      `global $wpdb; echo wp_json_encode( $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%cooperation%'" ) );`,
    );
    assert.deepEqual(left, []);
  });
});

describe('a multisite', {skip}, () => {
  let site;
  let browser;

  before(async () => {
    site = await startSite(await pack(), programs, {network: true});
    browser = await puppeteer.launch({executablePath, args: launchArgs});
  });

  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  for (const role of ['administrator', 'editor']) {
    it(`shows what an ${role} of a site saves, who may not write any HTML there`, async () => {
      const user = `${role}-of-site`;
      await site.php(
        `wp_insert_user( array( 'user_login' => '${user}', 'user_pass' => 'password', 'role' => '${role}', 'user_email' => '${user}@example.org' ) );`,
      );
      const url = JSON.parse(
        await site.php(
          `$content = '<script>x()</script><office-list lang="en"><a href="/">Offices</a></office-list> [cooperation_widget key-figures lang=fr]';
          $id = wp_insert_post( wp_slash( array( 'post_title' => 'By ${role}', 'post_status' => 'publish', 'post_content' => $content ) ) );
          echo wp_json_encode( array( get_permalink( $id ), get_post( $id )->post_content, is_super_admin() ) );`,
          {user},
        ),
      );
      assert.equal(url[2], false);
      assert.doesNotMatch(url[1], /<script/);
      const page = await browser.newPage();
      await page.goto(url[0]);
      for (const [tag, text] of [
        ['office-list', 'Tokyo'],
        ['key-figures', '392'],
      ]) {
        await page.waitForFunction(
          (name, words) => document.querySelector(name)?.shadowRoot?.textContent.includes(words),
          {timeout: 10_000},
          tag,
          text,
        );
      }
      await page.close();
    });
  }

  it('takes documents, and forgets the settings of every site', async () => {
    const types = JSON.parse(await site.php(`echo wp_json_encode( get_allowed_mime_types() );`));
    assert.equal(types.json, 'application/json');
    await site.php(`
      $other = wp_insert_site( array( 'domain' => $_SERVER['HTTP_HOST'], 'path' => '/other/', 'user_id' => 1 ) );
      foreach ( array( 1, $other ) as $id ) { update_blog_option( $id, 'cooperation_widgets', array( 'accent' => '#000000' ) ); }
      require_once ABSPATH . 'wp-admin/includes/plugin.php';
      deactivate_plugins( 'cooperation-widgets/cooperation-widgets.php' );
      uninstall_plugin( 'cooperation-widgets/cooperation-widgets.php' );`);
    const left = await site.php(
      `foreach ( get_sites() as $each ) { echo $each->blog_id, wp_json_encode( get_blog_option( $each->blog_id, 'cooperation_widgets', 'none' ) ); }`,
    );
    assert.match(left, /^1"none"\d+"none"$/);
  });
});
