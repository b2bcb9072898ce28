/** The check of a server: requests files and says what their headers cost readers and editors. */
import {root} from './address.js';
import {checkFiles} from './files.js';
import {headerChecks} from './headers.js';

const list = document.querySelector('[data-checks]');
const summary = document.querySelector('[data-summary]');

const STATES = {ok: 'fine', wrong: 'to fix', unclear: 'unclear'};

/** How many files of a kind are named. */
const MAX_NAMED = 5;

const element = (name, className, text) =>
  Object.assign(document.createElement(name), {className, textContent: text});

/** Shows the result of a check; `lines`: what was found, and what it costs. */
const show = (row, state, title, ...lines) => {
  row.className = state;
  row.replaceChildren(
    element('span', 'state', STATES[state]),
    element('p', 'title', title),
    ...lines.filter(Boolean).map((line) => element('p', '', line)),
  );
};

const row = () => list.appendChild(document.createElement('li'));

const results = [];

const report = (state, ...words) => {
  results.push(state);
  show(row(), state, ...words);
};

const answerOf = async (path) => {
  const response = await fetch(new URL(path, root), {cache: 'no-store'});
  const {length} = await response.text();
  const {headers, ok, status} = response;
  return {path, headers, ok, status, length};
};

/** The files that stand for all others. */
const samplesOf = ({files}) => {
  const paths = Object.keys(files);
  const first = (pattern) => paths.find((path) => pattern.test(path));
  return {
    script: 'embed.js',
    chunk: first(/^chunks\/core-/) ?? first(/^chunks\//),
    page: first(/^embed\/[\w-]+\/index\.html$/).replace('index.html', ''),
    style: 'embed/frame.css',
    document: first(/^documents\//),
  };
};

const checkAddress = ({base}) => {
  if (!base) {
    report(
      'unclear',
      'The address in the pages',
      'This copy was made without an address.',
      `Systems that look for oEmbed find nothing, and search engines are asked not to list the pages. To change both: npx cooperation-widgets host <folder> --upgrade --base ${root.href}`,
    );
  } else if (base === root.href) {
    report('ok', 'The address in the pages', base);
  } else {
    report(
      'wrong',
      'The address in the pages',
      `Found: ${base}`,
      `oEmbed, search engines and documents in place of the bundled ones use that address, not this one. To change it: npx cooperation-widgets host <folder> --upgrade --base ${root.href}`,
    );
  }
};

const checkHttps = () => {
  const isLocal = /^(localhost|127\.|\[::1\])/.test(root.host);
  if (root.protocol === 'https:') report('ok', 'https', root.origin);
  else {
    report(
      isLocal ? 'unclear' : 'wrong',
      'https',
      `Found: ${root.origin}`,
      isLocal
        ? 'Fine on this computer. On the web, pages with https load nothing from http.'
        : 'Pages with https load nothing from this address.',
    );
  }
};

const checkMissing = async () => {
  const {ok, status} = await answerOf('no-such-file.js');
  if (!ok) report('ok', 'A missing file answers with status 404', `Status ${status}`);
  else {
    report(
      'wrong',
      'A missing file answers with status 404',
      `Status ${status} for a file that is not there.`,
      'The server answers with another page instead. When a file is really missing, the console shows a syntax error rather than its name.',
    );
  }
};

const checkHeaders = async (kit) => {
  const answers = new Map();
  const ask = (path) => {
    if (!answers.has(path)) answers.set(path, answerOf(path));
    return answers.get(path);
  };
  for (const {title, files, test, cost} of headerChecks(samplesOf(kit))) {
    const result = test(await Promise.all(files.map(ask)));
    if (result === true) report('ok', title);
    else report('wrong', title, result, cost);
  }
};

const checkAllFiles = async ({files}) => {
  const line = row();
  const title = 'Every file is here, as it was written';
  const {problems, count, isCompared} = await checkFiles(files, root, (done, all) => {
    show(line, 'unclear', title, `${done} of ${all}`);
  });
  if (problems.length > 0) {
    const more = problems.length - MAX_NAMED;
    results.push('wrong');
    show(
      line,
      'wrong',
      title,
      ...problems.slice(0, MAX_NAMED),
      more > 0 && `and ${more} more`,
      'Copy the folder again, in binary mode: a script that differs from its hash does not run.',
    );
  } else if (isCompared) {
    results.push('ok');
    show(line, 'ok', title, `${count} files`);
  } else {
    results.push('unclear');
    show(
      line,
      'unclear',
      title,
      `${count} files are here. Whether they are as they were written, a browser can tell only with https.`,
    );
  }
};

const conclude = () => {
  const wrong = results.filter((state) => state === 'wrong').length;
  document.documentElement.dataset.done = '';
  summary.textContent =
    wrong === 0
      ? 'This server sends everything that the widgets need.'
      : `${wrong === 1 ? 'One point' : `${wrong} points`} to fix. Each says what it costs to leave it.`;
};

const readKit = async () => {
  try {
    const response = await fetch(new URL('kit.json', root), {cache: 'no-store'});
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
};

const kit = await readKit();
if (kit) {
  checkAddress(kit);
  checkHttps();
  await checkHeaders(kit);
  await checkMissing();
  await checkAllFiles(kit);
  conclude();
} else {
  document.documentElement.dataset.done = '';
  summary.textContent = `There is no kit.json at ${root.href}. This page checks a folder that “cooperation-widgets host” wrote.`;
}
