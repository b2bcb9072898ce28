/**
 * What words of a language look like, for recognising an encoding: the letters beyond ASCII, and
 * some of the words that are in most tables. Data, pure.
 */

export interface Language {
  /** Lowercase letters that are not ASCII. */
  readonly letters: string;
  /** Frequent words, including those of headings, as regular text. */
  readonly words: string;
}

const western: {readonly [tag: string]: Language} = {
  fr: {
    letters: 'àâæçèéêëîïôœùûüÿ',
    words:
      'de la le les des du et en pour sur avec université ville pays année nombre nom école institut lycée siège étudiants recherche centre saint sciences coopération étranger étrangers établissement valeur libellé bourses œuvre œuvres sœur',
  },
  de: {
    letters: 'äöüß',
    words:
      'der die das und für von im am an in zu hochschule universität stadt land jahr wert name anzahl straße forschung studierende hochschulen österreich größe köln münchen ausländische fördersumme länder',
  },
  es: {
    letters: 'áéíñóúü',
    words:
      'de la el los las y en del para con universidad ciudad país año número nombre valor españa méxico perú investigación centro instituto',
  },
  pt: {
    letters: 'áâãàçéêíóôõúü',
    words:
      'de da do das dos e em para com universidade cidade país ano número nome valor brasil são pesquisa município paraná código instituto',
  },
  it: {
    letters: 'àèéìíòóùú',
    words: 'di il la le dei del della e per con università città paese anno numero nome valore',
  },
  ca: {letters: 'àçèéíïòóúü', words: 'de la el els les i per amb universitat ciutat país any'},
  nordic: {
    letters: 'åäöæøéü',
    words: 'och i av för universitet stad land år antal og på til yliopisto by navn värde ja',
  },
  nl: {letters: 'áéèëïóöü', words: 'de het een van en voor universiteit stad land jaar aantal'},
  is: {letters: 'áðéíóúýþæö', words: 'og háskóli borg land ár'},
  en: {letters: 'éïöè', words: 'the of and for in university city country year number name value'},
};

const central: {readonly [tag: string]: Language} = {
  pl: {
    letters: 'ąćęłńóśźż',
    words:
      'w i z na do dla oraz uniwersytet miasto kraj rok liczba nazwa wartość politechnika akademia łódź kraków poznań gdańsk wrocław',
  },
  cs: {
    letters: 'áčďéěíňóřšťúůýžäöü',
    words:
      'a v na z pro univerzita město země rok počet název hodnota česká republika praha vysoká škola brno',
  },
  sk: {
    letters: 'áäčďéíĺľňóôŕšťúýž',
    words:
      'a v na z pre univerzita mesto krajina rok počet názov hodnota bratislava košice slovenská',
  },
  hu: {
    letters: 'áéíóöőúüű',
    words: 'a az és egyetem város ország év szám név érték település magyarország budapest',
  },
  hr: {
    letters: 'čćđšž',
    words: 'i u na za sveučilište univerza grad mesto zemlja država leto godina broj',
  },
  ro: {letters: 'ăâîşţșț', words: 'de în și la pentru universitatea oraș țara an număr românia'},
  german: {letters: 'äöüß', words: western['de']!.words},
};

const turkish: {readonly [tag: string]: Language} = {
  tr: {
    letters: 'çğıöşüâî',
    words: 've için ile üniversitesi şehir ülke yıl sayı adı değer türkiye istanbul',
  },
};

const cyrillic: {readonly [tag: string]: Language} = {
  ru: {
    letters: 'абвгдежзийклмнопрстуфхцчшщъыьэюяё',
    words: 'и в на по для университет город страна год число имя россия москва значение количество',
  },
  uk: {
    letters: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
    words: 'і в на з університет місто країна рік',
  },
  south: {letters: 'абвгдђежзиѓѕјклљмнњопрстћќуфхцчџшщъьюя', words: 'и в на за у'},
};

const greek: {readonly [tag: string]: Language} = {
  el: {
    letters: 'αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ',
    words: 'και του της το η ο πανεπιστήμιο πόλη χώρα έτος αριθμός',
  },
};

export const english = western['en']!;

/** Encodings of single bytes, by their names in browsers, with the languages that use them. */
export const singleByte: {readonly [encoding: string]: {readonly [tag: string]: Language}} = {
  'windows-1252': western,
  'windows-1250': central,
  'windows-1251': cyrillic,
  'windows-1253': greek,
  'windows-1254': turkish,
  macintosh: western,
};

/** The same for encodings of two bytes: words of headings, which stand without blanks. */
export const frequentWords: {readonly [encoding: string]: string} = {
  shift_jis: '国 都市 名称 年 大学 日本 東京 件数 人数 割合 の 数',
  'euc-jp': '国 都市 名称 年 大学 日本 東京 件数 人数 割合 の 数',
  gb18030: '国家 城市 名称 年份 大学 中国 北京 数量 人数 比例 的 学生',
  big5: '國家 城市 名稱 年份 大學 臺灣 臺北 數量 人數 比例 的 學生 中華民國',
  'euc-kr': '국가 도시 이름 연도 대학 한국 서울 수 학생 비율 의 명',
};
