/**
 * The texts of the gallery's own interface. What stands in index.html is English there already, so
 * the first table holds the other languages only; the second holds what scripts put in the page.
 * The texts of the widgets are theirs, and those of the catalogue stand in the catalogue.
 */

/** Texts of index.html by the value of `data-text`. */
export const pageTexts = {
  fr: {
    title: 'cooperation-widgets\u00a0: la galerie',
    skip: 'Aller au contenu',
    nav: 'Sur cette page',
    'nav.embed': 'Intégrer',
    'nav.widgets': 'Widgets',
    'nav.foreign': 'Ailleurs',
    'nav.promises': 'Promesses',
    'hero.title': 'Des faits qui parlent la langue de la page.',
    'hero.lead':
      'Chiffres clés, instruments, bureaux et programmes de la coopération scientifique internationale, en widgets pour toute page. Ils en prennent la langue, la typographie et les couleurs. Chaque chiffre garde son qualificatif et sa source.',
    'hero.independent':
      'Projet indépendant, sans lien avec le CNRS. Tous les faits viennent d’une seule page publique, non datée.',
    missing:
      'Les widgets n’ont pas pu être chargés\u00a0: dist/embed.js manque. La commande npm start le construit.',
    'embed.title': 'Deux lignes, et c’est tout',
    'embed.lead':
      'Le script, une fois par site. Puis un lien ou une balise, là où le widget doit paraître. Si le script ne s’exécute jamais, il reste un lien utile.',
    'embed.script': 'Une fois par site',
    'embed.script.text':
      'Dans le modèle des pages. Un seul fichier, toutes les langues comprises\u202f; rien d’autre n’est chargé.',
    'embed.link': 'Un lien, dans tout éditeur',
    'embed.link.text':
      'Seul dans son paragraphe. Une fois copié, il se colle comme un lien dans un texte, et comme du code là où l’on attend du code.',
    'embed.tag': 'Une balise, là où le HTML est permis',
    'embed.tag.text':
      'Le lien se trouve à l’intérieur, sur la même ligne\u00a0: c’est ce que montrent les éditeurs, les flux et les pages sans script.',
    'embed.address':
      'Les adresses des extraits sont celles de cet exemplaire-ci. Sur votre site, ce sont les vôtres.',
    'widgets.title': 'Les widgets',
    'foreign.title': 'Partout chez eux',
    'foreign.lead':
      'Voici un passage dans le caractère, la justification et les couleurs d’une autre page. Le widget y a été collé comme un simple lien\u202f; une propriété personnalisée lui donne le rouge de la page.',
    'foreign.text':
      'Avant d’écrire à un partenaire, il vaut la peine de regarder de quelle forme de coopération on parle.',
    'foreign.link': 'Chiffres clés',
    'foreign.see': 'Les pages entières',
    'foreign.en': 'Une page de texte courant, en anglais',
    'foreign.fr': 'La même page, en français',
    'source-page.en': 'La page source, recomposée en widgets, en anglais',
    'source-page.fr': 'La même page, en français',
    'promises.title': 'Ce sur quoi vous pouvez compter',
    privacy: 'Vie privée',
    'privacy.text':
      'Ni cookie, ni stockage, ni requête vers un tiers. Cette page ne garde rien non plus\u00a0: vos réglages sont dans son adresse.',
    access: 'Accessibilité',
    'access.text':
      'Construits pour les WCAG 2.2 AA\u00a0: clavier, lecteurs d’écran, zoom, couleurs forcées, impression.',
    languages: 'Langues',
    'languages.text':
      'Le widget suit l’attribut lang le plus proche. Deux langues sur une page vont ensemble.',
    security: 'Sécurité',
    'security.text':
      'Un fichier, sans code ni style en ligne\u00a0: il fonctionne sous une Content Security Policy stricte.',
    source: 'Sources',
    'source.text':
      'Aucune valeur sans son qualificatif\u202f; sous chaque widget, la source et ce que l’on sait de sa date.',
    independence: 'Indépendance',
    'independence.text':
      'Projet indépendant\u00a0: le CNRS ne l’a ni commandé, ni approuvé. Les faits viennent d’une seule page publique du CNRS, qui ne porte pas de date.',
    'footer.source': 'La page source',
    'footer.licence':
      'Code sous licence MIT. Sans lien avec le CNRS\u202f; ni son logo, ni ses couleurs.',
    'footer.top': 'Haut de page',
  },
};

/** Texts that scripts put in the page. */
export const scriptTexts = {
  'page.language': {en: 'Language of this page', fr: 'Langue de cette page'},
  'page.colours': {en: 'Colours of this page', fr: 'Couleurs de cette page'},
  auto: {en: 'Auto', fr: 'Auto'},
  settings: {en: 'Settings: {title}', fr: 'Réglages\u00a0: {title}'},
  language: {en: 'Language', fr: 'Langue'},
  'like-page': {en: 'Like the page', fr: 'Comme la page'},
  colours: {en: 'Colours', fr: 'Couleurs'},
  light: {en: 'Light', fr: 'Clair'},
  dark: {en: 'Dark', fr: 'Sombre'},
  direction: {en: 'Text direction', fr: 'Sens du texte'},
  'by-language': {en: 'By language', fr: 'Selon la langue'},
  ltr: {en: 'Left to right', fr: 'De gauche à droite'},
  rtl: {en: 'Right to left', fr: 'De droite à gauche'},
  width: {en: 'Width', fr: 'Largeur'},
  'width.px': {en: '{n} px', fr: '{n} px'},
  'width.full': {en: 'Full · {n} px', fr: 'Pleine · {n} px'},
  tag: {en: 'Tag', fr: 'Balise'},
  link: {en: 'Link', fr: 'Lien'},
  script: {en: 'Script', fr: 'Script'},
  'script.once': {en: 'Once per site', fr: 'Une fois par site'},
  paste: {en: 'Paste this', fr: 'À coller'},
  copy: {en: 'Copy', fr: 'Copier'},
  copied: {en: 'Copied', fr: 'Copié'},
  'copy.what': {en: '{what}: {title}', fr: '{what}\u00a0: {title}'},
  'copied.what': {en: 'Copied. {what}', fr: 'Copié. {what}'},
  'copy.failed': {
    en: 'The browser did not allow copying. The text is selected: press Ctrl+C or ⌘C.',
    fr: 'Le navigateur n’a pas permis la copie. Le texte est sélectionné\u00a0: appuyez sur Ctrl+C ou ⌘C.',
  },
};
