/** The texts of the site in German. */
export default {
  name: 'Deutsch',
  dir: 'ltr',
  page: {
    title: 'cooperation-widgets: die Galerie',
    skip: 'Zum Inhalt springen',
    nav: 'Auf dieser Seite',
    'nav.embed': 'Einbetten',
    'nav.widgets': 'Widgets',
    'nav.foreign': 'Anderswo',
    'nav.promises': 'Versprechen',
    'hero.title': 'Fakten, die die Sprache der Seite sprechen.',
    'hero.lead':
      'Kennzahlen, Instrumente, Büros und Programme der internationalen Forschungszusammenarbeit als Widgets für jede Seite. Sie übernehmen deren Sprache, Schrift und Farben. Jede Zahl behält ihre Genauigkeitsangabe und ihre Quelle.',
    'hero.independent':
      'Unabhängiges Projekt, nicht mit dem CNRS verbunden. Alle Fakten stammen von einer einzigen öffentlichen Seite, die nicht datiert ist.',
    missing:
      'Die Widgets konnten nicht geladen werden: dist/embed.js fehlt. Der Befehl npm start erzeugt die Datei.',
    'embed.title': 'Zwei Zeilen, mehr nicht',
    'embed.lead':
      'Das Skript einmal pro Website. Dann ein Link oder ein Tag, wo ein Widget stehen soll. Läuft das Skript nie, bleibt den Lesenden ein nützlicher Link.',
    'embed.script': 'Einmal pro Website',
    'embed.script.text':
      'In der Vorlage der Seiten. Eine Datei mit allen Sprachen; sonst wird nichts geladen.',
    'embed.link': 'Ein Link, in jedem Editor',
    'embed.link.text':
      'Allein in seinem Absatz. Einmal kopiert, wird er in Fließtext als Link eingefügt und als Code, wo Code verlangt ist.',
    'embed.tag': 'Oder ein Tag, wo HTML erlaubt ist',
    'embed.tag.text':
      'Mit dem Link darin, in derselben Zeile: Ihn zeigen Editoren, Feeds und Seiten ohne Skript.',
    'embed.address':
      'Die Adressen in diesen Zeilen gehören zu dieser Kopie. Auf Ihrer Website sind es Ihre eigenen.',
    'widgets.title': 'Die Widgets',
    'foreign.title': 'Auf jeder Seite zu Hause',
    'foreign.lead':
      'Hier steht ein Abschnitt in der Schrift, der Satzbreite und den Farben einer anderen Seite. Das Widget darin wurde als einfacher Link eingefügt; eine Custom Property gibt ihm das Rot der Seite.',
    'foreign.text':
      'Bevor man einem Partner schreibt, lohnt sich ein Blick darauf, welche Form der Zusammenarbeit gemeint ist.',
    'foreign.link': 'Kennzahlen',
    'foreign.see': 'Die vollständigen Seiten',
    'foreign.en': 'Eine Seite mit Fließtext, auf Englisch',
    'foreign.fr': 'Dieselbe Seite auf Französisch',
    'promises.title': 'Worauf Sie zählen können',
    privacy: 'Datenschutz',
    'privacy.text':
      'Keine Cookies, keine Speicherung, keine Anfrage an Dritte. Auch diese Seite behält nichts: Ihre Einstellungen stehen in der Adresse.',
    access: 'Barrierefreiheit',
    'access.text':
      'Nach WCAG 2.2 AA gebaut: Tastatur, Screenreader, Zoom, erzwungene Farben, Druck.',
    languages: 'Sprachen',
    'languages.text':
      'Ein Widget folgt dem nächstgelegenen lang-Attribut. Zwei Sprachen auf einer Seite vertragen sich.',
    security: 'Sicherheit',
    'security.text':
      'Eine Datei, weder Inline-Code noch Inline-Stile: Sie läuft unter einer strengen Content Security Policy.',
    source: 'Quellen',
    'source.text':
      'Kein Wert ohne seine Genauigkeitsangabe; unter jedem Widget seine Quelle und was über ihr Datum bekannt ist.',
    independence: 'Unabhängigkeit',
    'independence.text':
      'Ein unabhängiges Projekt, vom CNRS weder beauftragt noch gebilligt. Die Fakten stammen von einer einzigen öffentlichen Seite des CNRS, die kein Datum trägt.',
    'footer.source': 'Die Quellseite',
    'footer.licence':
      'Code unter der MIT-Lizenz. Nicht mit dem CNRS verbunden; weder sein Logo noch seine Farben.',
    'footer.top': 'Nach oben',
    'source-page': 'Die Quellseite, neu aus Widgets zusammengesetzt',
    'nav.own': 'Eigene Daten',
    'own.title': 'Mit Ihrem eigenen Dokument',
    'own.lead':
      'Dieselben Widgets zeigen die Zahlen, Instrumente oder Büros Ihrer Einrichtung: aus einer JSON-Datei, über ihre Adresse. Sie wird geprüft; was darin falsch ist, wird weggelassen und benannt, der Rest gezeigt. Die beiden Einrichtungen hier sind erfunden.',
  },
  script: {
    'page.language': 'Sprache dieser Seite',
    'page.colours': 'Farben dieser Seite',
    auto: 'Auto',
    settings: 'Einstellungen: {title}',
    language: 'Sprache',
    'like-page': 'Wie die Seite',
    colours: 'Farben',
    light: 'Hell',
    dark: 'Dunkel',
    direction: 'Schreibrichtung',
    'by-language': 'Nach Sprache',
    ltr: 'Von links nach rechts',
    rtl: 'Von rechts nach links',
    width: 'Breite',
    'width.px': '{n} px',
    'width.full': 'Voll · {n} px',
    tag: 'Tag',
    link: 'Link',
    script: 'Skript',
    'script.once': 'Einmal pro Website',
    paste: 'Zum Einfügen',
    copy: 'Kopieren',
    copied: 'Kopiert',
    'copy.what': '{what}: {title}',
    'copied.what': 'Kopiert. {what}',
    'copy.failed':
      'Der Browser hat das Kopieren nicht erlaubt. Der Text ist markiert: Drücken Sie Strg+C oder ⌘C.',
  },
  catalogue: {
    'key-figures/summary':
      'Jede Zahl mit ihrer Genauigkeitsangabe, ihrem Zeitraum und ihren Bedingungen. Balken nur dort, wo sich Anzahlen vergleichen lassen.',
    'layout/grid': 'Raster',
    'layout/bars': 'Balken',
    'layout/dots': 'Punkte',
    'layout/table': 'Tabelle',
    'key-figures/variants/title': 'Zahlen',
    'instrument-explainer/summary':
      'Was jede Form der Zusammenarbeit ist, wer teilnimmt, worauf sie aufbaut, wie viele es gibt und was seither an ihre Stelle getreten ist.',
    'layout/list': 'Liste',
    'layout/pathway': 'Pfad',
    'layout/finder': 'Auswahlhilfe',
    'office-list/summary':
      'Die Büros, wie sie auf der Quellseite stehen, nach Region, mit der Ortszeit jeder Stadt und deren Unterschied zu Ihrer.',
    'layout/map': 'Karte',
    'programme-list/summary':
      'Wozu jedes Programm dient, mit welchen Ländern, wer es leitet und wer es koordiniert.',
    'layout/cards': 'Steckbriefe',
    'european-participation/summary':
      'Die Rahmenprogramme und was sie enthalten, wie die Quellseite es darstellt.',
    'layout/overview': 'Übersicht',
    'layout/tree': 'Baum',
    'department-mission/summary':
      'Was die Direktion für europäische und internationale Zusammenarbeit tut.',
    'glossary-term/title': 'Ein Begriff, erklärt',
    'glossary-term/summary':
      'Ein Kürzel im Fließtext, mit seiner Bedeutung daneben: unter dem Zeiger, beim Tastaturfokus oder beim Antippen. Escape schließt sie.',
    'layout/': 'Im Fließtext',
    'glossary-term/sentence/before':
      'Nach eigener Darstellung beherbergt das CNRS die größte Zahl an ',
    'glossary-term/sentence/word': 'ERC',
    'glossary-term/sentence/after': '-Geförderten in Europa.',
    'glossary-list/summary':
      'Jedes Kürzel mit den Wörtern, für die es steht, seiner Bedeutung und dem, was seither an seine Stelle getreten ist.',
  },
  recomposed: {
    title: 'Europäische Forschung und internationale Zusammenarbeit',
    description: 'Was eine öffentliche Seite des CNRS enthält, neu aus Widgets zusammengesetzt.',
    nav: 'Seiten',
    gallery: 'Galerie',
    lead: 'Alles, was eine öffentliche Seite des CNRS über seine europäische und internationale Zusammenarbeit sagt, neu aus Widgets zusammengesetzt. Die Seite ist nicht datiert: Sie ist als Momentaufnahme zu lesen.',
    strategy: 'Internationale Strategie',
    pathway: 'Wie die Instrumente zusammenhängen',
    finder: 'Welches Instrument passt?',
    programmes: 'Interdisziplinäre und multilaterale Programme',
    europe: 'Europäische Programme',
    figures: 'Kennzahlen',
    words: 'Begriffe',
    'words.text':
      'Die Quellseite spricht in Kürzeln: <glossary-term>ERC</glossary-term>, <glossary-term>FP7</glossary-term>, <glossary-term>UMI</glossary-term>. Hier steht, was sie bedeuten.',
    independent:
      'Unabhängiges Projekt, weder mit dem CNRS verbunden noch von ihm gebilligt. Fakten, Namen und kurze Zitate stammen von der Quellseite; die Sätze sind unsere eigenen.',
  },
};
