/** Differences between clocks: half hours, daylight saving time, invalid zones; and their texts. */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  dateTime,
  differencePhrase,
  differenceText,
  readersZone,
  timeDifference,
  timeText,
  zoneOffset,
} from '../../../src/elements/office-list/time-difference.js';
import type {Language} from '../../../src/language/language-controller.js';
import {withMessages} from '../../../src/language/messages.js';
import {plain} from '../../helpers/parts.js';

const WINTER = Date.parse('2026-01-15T12:04:00Z');
const SUMMER = Date.parse('2026-07-15T12:04:00Z');

const language = (tag: string, code = tag): Language => ({
  code,
  asked: tag,
  tag,
  lang: tag,
  dir: 'ltr',
  intl: true,
});
const en = language('en');
const fr = language('fr');

const inWords = <T>({code}: Language, render: () => T): T => withMessages(code, render);

/** Marks that only turn the direction of text. */
const visible = (text: string): string => plain(text.replace(/[\u200E\u200F\u061C]/g, ''));

describe('zoneOffset', () => {
  it('knows whole, half and quarter hours, and UTC itself', () => {
    expect(zoneOffset('UTC', WINTER)).to.equal(0);
    expect(zoneOffset('Asia/Tokyo', WINTER)).to.equal(540);
    expect(zoneOffset('Asia/Kolkata', WINTER)).to.equal(330);
    expect(zoneOffset('Asia/Kathmandu', WINTER)).to.equal(345);
    expect(zoneOffset('America/Sao_Paulo', WINTER)).to.equal(-180);
    expect(zoneOffset('Pacific/Marquesas', WINTER)).to.equal(-570);
  });

  it('follows summer time', () => {
    expect(zoneOffset('Europe/Brussels', WINTER)).to.equal(60);
    expect(zoneOffset('Europe/Brussels', SUMMER)).to.equal(120);
    expect(zoneOffset('America/New_York', WINTER)).to.equal(-300);
    expect(zoneOffset('America/New_York', SUMMER)).to.equal(-240);
    expect(zoneOffset('Australia/Lord_Howe', WINTER)).to.equal(660);
    expect(zoneOffset('Australia/Lord_Howe', SUMMER)).to.equal(630);
  });

  it('rejects unknown zones', () => {
    expect(zoneOffset('Mars/Olympus', WINTER)).to.equal(undefined);
    expect(zoneOffset('', WINTER)).to.equal(undefined);
  });
});

describe('timeDifference', () => {
  it('is what the clocks there are ahead', () => {
    expect(timeDifference('Asia/Tokyo', 'Europe/Paris', WINTER)).to.equal(480);
    expect(timeDifference('Asia/Tokyo', 'Europe/Paris', SUMMER)).to.equal(420);
    expect(timeDifference('Asia/Kolkata', 'Europe/Paris', WINTER)).to.equal(270);
    expect(timeDifference('America/New_York', 'Europe/Paris', WINTER)).to.equal(-360);
    expect(timeDifference('Europe/Brussels', 'Europe/Paris', SUMMER)).to.equal(0);
  });

  it('is another in the weeks in which only one of two places has summer time', () => {
    const between = Date.parse('2026-03-20T12:00:00Z');
    expect(timeDifference('America/New_York', 'Europe/Paris', between)).to.equal(-300);
  });

  it('is the same in both directions but for its sign, and adds up', () => {
    const zone = fc.constantFrom('UTC', 'Asia/Kolkata', 'America/New_York', 'Pacific/Auckland');
    const instant = fc.integer({min: WINTER, max: WINTER + 400 * 86_400_000});
    fc.assert(
      fc.property(zone, zone, zone, instant, (a, b, c, at) => {
        expect(timeDifference(a, b, at)! + timeDifference(b, a, at)!).to.equal(0);
        expect(timeDifference(a, b, at)! + timeDifference(b, c, at)!).to.equal(
          timeDifference(a, c, at),
        );
      }),
    );
  });

  it('is nothing where either zone is unknown', () => {
    expect(timeDifference('Mars/Olympus', 'UTC', WINTER)).to.equal(undefined);
    expect(timeDifference('UTC', 'Mars/Olympus', WINTER)).to.equal(undefined);
  });

  it('is nothing from the zone of the reader to itself', () => {
    expect(timeDifference(readersZone(), readersZone(), WINTER)).to.equal(0);
    expect(zoneOffset(readersZone(), WINTER)).to.equal(-new Date(WINTER).getTimezoneOffset());
  });
});

describe('timeText and dateTime', () => {
  it('give the time in twenty-four hours', () => {
    expect(timeText(WINTER, 330, en)).to.equal('17:34');
    expect(timeText(WINTER, 720, en)).to.equal('00:04');
    expect(timeText(WINTER, -180, fr)).to.equal('09:04');
  });

  it('write the hour as the region does', () => {
    expect(plain(timeText(WINTER, 60, language('fr-CA', 'fr')))).to.equal('13 h 04');
    expect(timeText(WINTER, 60, language('ar-EG', 'en'))).to.equal('١٣:٠٤');
  });

  it('name the instant for machines, with day and offset', () => {
    expect(dateTime(WINTER, 330)).to.equal('2026-01-15T17:34+05:30');
    expect(dateTime(WINTER, 720)).to.equal('2026-01-16T00:04+12:00');
    expect(dateTime(WINTER, -570)).to.equal('2026-01-15T02:34-09:30');
    expect(dateTime(WINTER, 0)).to.equal('2026-01-15T12:04+00:00');
  });

  it('name the instant they were given, whatever the offset', () => {
    fc.assert(
      fc.property(fc.integer({min: -720, max: 840}), (offset) => {
        expect(Date.parse(dateTime(WINTER, offset))).to.equal(WINTER);
      }),
    );
  });
});

describe('differenceText', () => {
  const short = (minutes: number, of: Language) =>
    visible(inWords(of, () => differenceText(minutes, of)));

  it('is short, with a sign and units', () => {
    expect(short(420, en)).to.equal('+7 h');
    expect(short(-360, en)).to.equal('−6 h');
    expect(short(270, en)).to.equal('+4 h 30 m');
    expect(short(-570, en)).to.equal('−9 h 30 m');
    expect(short(-30, en)).to.equal('−30 m');
    expect(short(270, fr)).to.equal('+4 h 30 min');
    expect(short(-360, fr)).to.equal('−6 h');
  });

  it('says that there is none', () => {
    expect(short(0, en)).to.equal('same time');
    expect(short(0, fr)).to.equal('même heure');
  });

  it('breaks nowhere between number and unit', () => {
    expect(differenceText(270, en)).to.not.match(/[ \t\n]/);
    expect(differenceText(270, fr)).to.not.match(/[ \t\n]/);
  });

  it('uses the units and digits of other languages', () => {
    expect(short(270, language('zh-Hans', 'en'))).to.equal('+4小时30分钟');
    expect(short(-570, language('ja', 'ja'))).to.equal('−9時間30分');
    expect(short(60, language('ar-EG', 'en'))).to.include('١');
  });
});

describe('differencePhrase', () => {
  const phrase = (minutes: number, of: Language) =>
    plain(inWords(of, () => differencePhrase(minutes, of)));

  it('can stand alone', () => {
    expect(phrase(420, en)).to.equal('7 hours ahead of your clock');
    expect(phrase(60, en)).to.equal('1 hour ahead of your clock');
    expect(phrase(-570, en)).to.equal('9 hours, 30 minutes behind your clock');
    expect(phrase(0, en)).to.equal('same time as your clock');
    expect(phrase(270, fr)).to.equal('4 heures et 30 minutes d’avance sur votre horloge');
    expect(phrase(-60, fr)).to.equal('1 heure de retard sur votre horloge');
    expect(phrase(0, fr)).to.equal('même heure que votre horloge');
  });

  it('has the dual of Arabic in the case that its words ask for', () => {
    const ar = language('ar');
    expect(phrase(120, ar)).to.contain('ساعتين').and.not.contain('ساعتان');
    expect(phrase(-122, ar)).to.contain('ساعتين').and.contain('دقيقتين');
    expect(phrase(180, ar)).to.contain('3 ساعات');
  });
});
