/** The texts of the site in French. */
export default {
  name: 'Français',
  dir: 'ltr',
  page: {
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
    'source-page': 'La page source, recomposée en widgets',
    'nav.own': 'Les vôtres',
    'own.title': 'Avec votre propre document',
    'own.lead':
      'Les mêmes widgets montrent les chiffres, les instruments ou les bureaux de votre organisation\u00a0: un fichier JSON, par son adresse. Il est vérifié\u202f; ce qui y est faux est écarté et nommé, le reste est montré. Les deux organisations sont ici inventées.',
  },
  script: {
    'page.language': 'Langue de cette page',
    'page.colours': 'Couleurs de cette page',
    auto: 'Auto',
    settings: 'Réglages\u00a0: {title}',
    language: 'Langue',
    'like-page': 'Comme la page',
    colours: 'Couleurs',
    light: 'Clair',
    dark: 'Sombre',
    direction: 'Sens du texte',
    'by-language': 'Selon la langue',
    ltr: 'De gauche à droite',
    rtl: 'De droite à gauche',
    width: 'Largeur',
    'width.px': '{n} px',
    'width.full': 'Pleine · {n} px',
    tag: 'Balise',
    link: 'Lien',
    script: 'Script',
    'script.once': 'Une fois par site',
    paste: 'À coller',
    copy: 'Copier',
    copied: 'Copié',
    'copy.what': '{what}\u00a0: {title}',
    'copied.what': 'Copié. {what}',
    'copy.failed':
      'Le navigateur n’a pas permis la copie. Le texte est sélectionné\u00a0: appuyez sur Ctrl+C ou ⌘C.',
  },
  catalogue: {
    'key-figures/summary':
      'Chaque nombre avec son qualificatif, sa période et ses conditions. Des barres seulement là où les nombres se comparent.',
    'layout/grid': 'Grille',
    'layout/bars': 'Barres',
    'layout/dots': 'Points',
    'layout/table': 'Tableau',
    'key-figures/variants/title': 'Chiffres',
    'instrument-explainer/summary':
      'Ce qu’est chaque forme de coopération, qui y participe, sur quoi elle s’appuie, combien il y en a, et ce qui l’a remplacée depuis.',
    'layout/list': 'Liste',
    'layout/pathway': 'Parcours',
    'layout/finder': 'Aide au choix',
    'office-list/summary':
      'Les bureaux tels que la page source les énumère, par région, avec l’heure de chaque ville et l’écart avec celle du lecteur.',
    'layout/map': 'Carte',
    'programme-list/summary':
      'À quoi sert chaque programme, avec quels pays, qui le gère et qui le coordonne.',
    'layout/cards': 'Fiches',
    'european-participation/summary':
      'Les programmes-cadres et ce qu’ils contiennent, tels que la page source les présente.',
    'layout/overview': 'Vue d’ensemble',
    'layout/tree': 'Arborescence',
    'department-mission/summary':
      'Ce que fait la direction chargée de la coopération européenne et internationale.',
    'glossary-term/title': 'Un terme expliqué',
    'glossary-term/summary':
      'Un sigle dans le texte avec son explication à côté\u00a0: sous le pointeur, au focus du clavier ou d’une pression. Échap la ferme.',
    'layout/': 'Dans le texte',
    'glossary-term/sentence/before':
      'Selon ses propres termes, le CNRS accueille le plus grand nombre de lauréats de l’',
    'glossary-term/sentence/word': 'ERC',
    'glossary-term/sentence/after': ' en Europe.',
    'glossary-list/summary':
      'Chaque sigle avec les mots qu’il abrège, ce qu’il veut dire, et ce qui l’a remplacé depuis.',
  },
  recomposed: {
    title: 'Recherche européenne et coopération internationale',
    description: 'Les informations d’une page publique du CNRS, recomposées à partir de widgets.',
    nav: 'Pages',
    gallery: 'Galerie',
    lead: 'Tout ce qu’une page publique du CNRS dit de sa coopération européenne et internationale, recomposé à partir de widgets. La page n’est pas datée : à lire comme un instantané.',
    strategy: 'Stratégie internationale',
    pathway: 'Les liens entre instruments',
    finder: 'Quel instrument convient ?',
    programmes: 'Programmes interdisciplinaires et multilatéraux',
    europe: 'Programmes européens',
    figures: 'Chiffres clés',
    words: 'Vocabulaire',
    'words.text':
      'La page source parle en sigles : <glossary-term>ERC</glossary-term>, <glossary-term>FP7</glossary-term>, <glossary-term>UMI</glossary-term>. Voici ce qu’ils désignent.',
    independent:
      'Projet indépendant, ni affilié au CNRS ni approuvé par lui. Les faits, les noms et les courtes citations viennent de la page source ; les phrases sont les nôtres.',
  },
};
