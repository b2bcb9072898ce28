/**
 * Real values of `lang`, as pages, content management systems, operating systems and HTTP headers
 * have them, and the language that a reader gets. `around`: that of the element around.
 */
export const readersGet: {readonly [language: string]: readonly string[]} = {
  en: [
    // As the specifications want it.
    ...['en', 'EN', 'en-US', 'en-GB', 'en-gb', 'en-AU', 'en-IE', 'en-001', 'en-150', 'en-Latn-US'],
    ...['en-GB-oxendict', 'en-scouse', 'en-US-u-hc-h12', 'en-x-pirate'],
    // Locale names of operating systems and of Java.
    ...['en_US', 'en_US.UTF-8', 'en_GB.ISO-8859-1', 'en_IE@euro', 'en_US_POSIX', 'en-US-POSIX'],
    // Accept-Language, and lists in its manner.
    ...['en-US,en;q=0.9', 'en, fr'],
    // ISO 639-2 and 639-3.
    ...['eng', 'eng-GB', 'ENG'],
    // Languages that are not shipped.
    ...[
      'it',
      'nl-BE',
      'ko',
      'uk',
      'sv-SE',
      'el',
      'he',
      'iw',
      'ca',
      'br',
      'tw',
      'gsw',
      'ita',
      'dut',
    ],
    ...['nb-NO', 'tlh', 'sr-Latn-RS', 'yue', 'fy'],
    // Another script is another text.
    ...['zh-Hant', 'zh-hant', 'zh-Hant-TW', 'zh-TW', 'zh-HK', 'zh-MO', 'zh_TW.Big5', 'zh-CHT'],
    ...['zho-TW', 'chi-Hant', 'cn-TW'],
  ],
  fr: [
    ...['fr', 'FR', 'fr-FR', 'fr-fr', 'fr-CA', 'fr-CH', 'fr-BE', 'fr-Latn-FR', 'fr-u-nu-latn'],
    ...['fr_FR', 'fr_FR.UTF-8', 'fr-FR.UTF-8', 'fr_FR@euro', 'fr_CA.ISO8859-1', 'fr-FR_'],
    ...['fr, en', 'fr,en', 'fr;q=0.8', 'fr-FR,fr;q=0.9,en;q=0.8', 'fr en', 'fr|en', 'fr/en'],
    ...['fra', 'fre', 'FRA', 'fra-FR', 'fre_CA'],
    // Left by editors and templates.
    ...[' fr ', '"fr"', '“fr”', '«\u00a0fr\u00a0»', 'fr-', 'fr--CA', 'fr.', 'fr;', 'fr\u200b'],
    ...['fr-FR (France)', 'fr-verylongsubtag'],
  ],
  de: [
    'de',
    'de-AT',
    'de-CH-1996',
    'de_DE.utf8',
    'de_DE@euro',
    'deu',
    'ger',
    'ger-DE',
    'de-DE, en',
  ],
  es: ['es', 'es-419', 'es-MX', 'es_ES', 'es_ES.UTF-8', 'spa', 'spa-ES', 'es-ES_tradnl'],
  'pt-BR': ['pt', 'pt-BR', 'pt-PT', 'pt_BR.UTF-8', 'PT-br', 'por', 'por-BR', 'pt-AO'],
  ja: [
    'ja',
    'ja-JP',
    'ja_JP.eucJP',
    'ja_JP.UTF-8',
    'ja-JP-u-ca-japanese',
    'jpn',
    'jp',
    'JP',
    'jp-JP',
  ],
  'zh-Hans': [
    ...['zh', 'zh-CN', 'zh-SG', 'zh-Hans', 'zh-hans-CN', 'zh_CN.GB18030', 'zh-Hans_CN', 'zh-CHS'],
    ...['zho', 'chi', 'cmn', 'cmn-Hans-CN', 'cn', 'CN', 'cn-CN'],
  ],
  ar: ['ar', 'ar-EG', 'ar_SA.UTF-8', 'ar-u-nu-arab', 'ara', 'arb', 'ar-001', 'ar,fr'],
  around: [
    // Undetermined, several, none: said of a passage in a page that has a language.
    ...['und', 'UND', 'mul', 'zxx', 'zxx-x-none', 'mis', 'und-Latn'],
    // Not a tag, and nothing that could be guessed.
    ...[
      '',
      ' ',
      '“”',
      'french',
      'Français',
      'C',
      'C.UTF-8',
      'POSIX',
      'x-default',
      'i-klingon',
      '*',
    ],
    ...['-fr', '{{ lang }}', '<?= $lang ?>', '[fr]', '@fr', '1', 'f', 'q=0.8', 'null', 'undefined'],
  ],
};
