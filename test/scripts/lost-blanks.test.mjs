/** The rule about blanks that browsers leave out of the accessibility tree. */
import {RuleTester} from 'eslint';
import {after, describe, it} from 'node:test';
import {lostBlanks} from '../../scripts/lint/lost-blanks.mjs';

Object.assign(RuleTester, {describe, it, itOnly: it.only, afterAll: after});

const errors = [{messageId: 'lost'}];

new RuleTester().run('lost-blanks', lostBlanks, {
  valid: [
    'html`<p>${name}</p>`',
    // Around blocks no blank is seen.
    'html`<ul>\n  ${items}\n</ul>`',
    'html`<div>\n  ${head} ${body}\n</div>`',
    'html`<td>\n  ${number}\n  <p>${note}</p>\n</td>`',
    // The blank is part of a text with words, or between two elements.
    'html`<p>${before} · ${after}</p>`',
    'html`<p><b>${acronym}</b> <span>${name}</span></p>`',
    // In an attribute there are no comments.
    'html`<i class=${one} title="${two} ${three}"></i>`',
    'html`<svg><text>${x}</text> ${y}</svg>`',
    'svg`<text>${x}</text> ${y}`',
    'css`${a} ${b}`',
  ],
  invalid: [
    {code: 'html`<p>${value} ${label}</p>`', errors},
    {code: 'html`<p><b>${acronym}</b> ${name}</p>`', errors},
    {code: 'html`<b>${acronym}</b>\n  ${name}`', errors},
    {code: 'html`<p>${name} <a href=${url}>x</a></p>`', errors},
    // The comment comes after the end of the element around it.
    {code: 'html`<p><span><i>x</i> </span>${name}</p>`', errors},
    {code: 'html`<td>${a} ${b} ${c}</td>`', errors: [...errors, ...errors]},
  ],
});
