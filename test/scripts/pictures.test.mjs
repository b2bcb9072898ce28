/** The pictures of the widgets: one for each layout, described, and shown in the page of the widget. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {loadSource} from '../../scripts/format/load.mjs';
import {FOLDER, picturesOf, SCHEMES} from '../../scripts/pictures.mjs';
import {root} from '../../scripts/setup.mjs';
import {readWidgets} from '../../scripts/widget-pages.mjs';

const MAX_BYTES = 600_000;

const widgets = readWidgets();
const pictures = widgets.flatMap(picturesOf);
const expected = pictures.flatMap(({files}) => SCHEMES.map((scheme) => files[scheme]));

test('every layout of every widget has its picture, for light and for dark pages', async () => {
  const {widgets: classes, layoutNames} = await loadSource(`
    export {widgets} from './src/widgets.js';
    export {layoutNames} from './src/widget/rendering.js';
  `);
  for (const widget of widgets) {
    const names = layoutNames(classes[widget.tagName]);
    assert.deepEqual(
      picturesOf(widget).map(({layout}) => layout),
      names.length > 0 ? [...names] : [''],
      widget.tagName,
    );
  }
  assert.deepEqual(
    readdirSync(join(root, FOLDER)).sort(),
    expected.toSorted(),
    'Run "npm run build" and "npm run pictures".',
  );
});

test('every picture is in the page of its widget, with what is seen in it', () => {
  for (const widget of widgets) {
    const page = readFileSync(join(root, 'docs', 'widgets', `${widget.tagName}.md`), 'utf8');
    for (const {files, alt, layout} of picturesOf(widget)) {
      assert.ok(page.includes(`<img src="pictures/${files.light}" alt="${alt}"`), alt);
      assert.ok(page.includes(`srcset="pictures/${files.dark}"`), files.dark);
      assert.doesNotMatch(
        alt,
        /in the layout/,
        `scripts/pictures.mjs does not describe ${layout}.`,
      );
      assert.ok(alt.length > 30 && alt.endsWith('.'), alt);
    }
  }
  assert.equal(new Set(pictures.map(({alt}) => alt)).size, pictures.length);
});

test('pictures are small', () => {
  const bytes = expected.map((file) => statSync(join(root, FOLDER, file)).size);
  assert.ok(bytes.reduce((sum, size) => sum + size, 0) < MAX_BYTES);
});
