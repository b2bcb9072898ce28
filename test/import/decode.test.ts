/** Encodings: recognized, or refused; never mojibake. */
import {expect} from '@open-wc/testing';
import {decode} from '../../src/import/text/decode.js';
import {encode} from './encode.js';

/** Tables as people save them. */
const TEXTS: {readonly [encoding: string]: readonly string[]} = {
  'windows-1252': [
    'value;label\r\n5;Bourses € – l’œuvre\r\n',
    'Pays;Ville;Libellé\r\nAllemagne;Besançon;Université de Franche-Comté\r\nItalie;Orléans;Lycée\r\n',
    'Kennzahl;Wert\r\nBeschäftigte;5\r\nLänder mit Präsenz;7\r\n',
    'Ciudad;País\r\nMálaga;España\r\nA Coruña;España\r\n',
    'Cidade;País\r\nSão Paulo;Brasil\r\nBrasília;Brasil\r\n',
    'Betrag\r\n€ 500\r\n',
  ],
  'windows-1250': [
    'Město;Země\r\nPraha;Česká republika\r\nPlzeň;Česká republika\r\nŁódź;Polsko\r\n',
    'Miasto;Kraj\r\nGdańsk;Polska\r\nWrocław;Polska\r\nŁódź;Polska\r\n',
    'Város;Ország\r\nGyőr;Magyarország\r\nPécs;Magyarország\r\nSzékesfehérvár;Magyarország\r\n',
  ],
  'windows-1251': ['Город;Страна\r\nМосква;Россия\r\nКазань;Россия\r\n'],
  'windows-1253': ['Πόλη;Χώρα\r\nΑθήνα;Ελλάδα\r\nΠάτρα;Ελλάδα\r\n'],
  'windows-1254': [
    'Şehir;Ülke\r\nİstanbul;Türkiye\r\nEskişehir;Türkiye\r\nAnkara Üniversitesi;Türkiye\r\n',
  ],
  macintosh: [
    'Pays;Ville;Établissement\r\nAllemagne;Besançon;Université\r\nEspagne;Orléans;Lycée – l’œuvre\r\n',
  ],
  shift_jis: ['項目,件数\r\n海外拠点数,12\r\n協定大学,300\r\n', '都市,国\r\nナイロビ,ケニア\r\n'],
  gb18030: ['城市,国家\r\n北京,中国\r\n上海,中国\r\n内罗毕,肯尼亚\r\n'],
  big5: ['城市,國家\r\n臺北,中華民國\r\n高雄,中華民國\r\n'],
  'euc-kr': ['도시,국가\r\n서울,한국\r\n부산,한국\r\n대전,한국\r\n'],
};

describe('decode', () => {
  for (const [encoding, texts] of Object.entries(TEXTS)) {
    for (const text of texts) {
      it(`recognizes ${encoding}: ${text.split('\r\n')[1]}`, () => {
        const bytes = encode(text, encoding)!;
        expect(decode(bytes)).to.deep.equal({text, encoding, isGuess: true});
        expect(decode(bytes, encoding)).to.deep.equal({text, encoding, isGuess: false});
      });
    }
  }

  for (const text of ['City;Country\nGraz;Österreich\n', '都市,国\n東京,日本\n']) {
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'] as const) {
      it(`takes ${encoding} with a byte order mark`, () => {
        const bytes = encode(`\ufeff${text}`, encoding)!;
        expect(decode(bytes)).to.deep.include({text, encoding, isGuess: false});
      });
    }
  }

  it('takes UTF-8 and UTF-16 without a mark', () => {
    const text = 'City;Country\nGraz;Österreich\n';
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be']) {
      expect(decode(encode(text, encoding)!)).to.deep.include({text, encoding});
    }
  });

  it('never takes one encoding for another, however short the text is', () => {
    const words = Object.entries(TEXTS).flatMap(([encoding, texts]) =>
      texts.flatMap((text) => text.split(/[;,\r\n]+/).map((word) => [encoding, word] as const)),
    );
    for (const [encoding, word] of words) {
      const read = decode(encode(word, encoding)!);
      if ('text' in read) expect(read.text, encoding).to.equal(word);
    }
  });

  it('takes English headings for evidence of no encoding', () => {
    const text = 'Label|Value|Year\r\nКазань|0,1|1950\r\n';
    const read = decode(encode(text, 'windows-1251')!);
    // So short a name could be Greek as well.
    expect('text' in read ? read.text : text).to.equal(text);
  });

  it('names the candidates where the text is too short to tell', () => {
    const read = decode(encode('Plzeň', 'windows-1250')!);
    expect(read).to.have.property('failure', 'encoding-undecided');
    expect(read).to.have.property('candidates').that.includes('windows-1250');
  });

  for (const [encoding, word, headings] of [
    ['windows-1250', 'Plzeň', 'Periodo;Nota;Valor'],
    ['windows-1250', 'Plzeň', 'Período,Nota,Valor'],
    ['gb18030', '上海', 'Valeur,Source,Note'],
    ['windows-1251', 'Томск', 'Period;Note;Number'],
  ] as const) {
    it(`never reads ${word} in ${encoding} as something else`, () => {
      const text = `${headings}\r\n1950;0;${word}\r\n`;
      const bytes = encode(text, encoding);
      const read = bytes && decode(bytes);
      if (read && 'text' in read) expect(read.text).to.equal(text);
    });
  }

  it('refuses what is no text, and encodings that the bytes are not in', () => {
    expect(decode(new Uint8Array([1, 0, 0, 5, 0, 7, 200]))).to.deep.equal({failure: 'binary'});
    expect(decode(new Uint8Array([0xff, 0xfe, 0, 0, 65, 0, 0, 0]))).to.have.property('failure');
    expect(decode(encode('日本', 'shift_jis')!, 'utf-8')).to.deep.equal({
      failure: 'encoding-wrong',
    });
    expect(decode(new Uint8Array([65]), 'klingon')).to.deep.equal({failure: 'encoding-unknown'});
    // No character of Windows-1252 has this byte.
    expect(decode(new Uint8Array([65, 0x81]), 'windows-1252')).to.have.property('failure');
  });
});
