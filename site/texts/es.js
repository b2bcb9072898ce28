/** The texts of the site in Spanish. */
export default {
  name: 'Español',
  dir: 'ltr',
  page: {
    title: 'cooperation-widgets: la galería',
    skip: 'Saltar al contenido',
    nav: 'En esta página',
    'nav.embed': 'Insertar',
    'nav.widgets': 'Widgets',
    'nav.foreign': 'En otros sitios',
    'nav.promises': 'Compromisos',
    'hero.title': 'Datos que hablan el idioma de la página.',
    'hero.lead':
      'Cifras clave, instrumentos, oficinas y programas de la cooperación científica internacional, como widgets para cualquier página. Adoptan su idioma, su tipografía y sus colores. Cada cifra conserva su matiz y su fuente.',
    'hero.independent':
      'Proyecto independiente, sin vínculo con el CNRS. Todos los datos proceden de una sola página pública, que no lleva fecha.',
    missing:
      'No se han podido cargar los widgets: falta dist/embed.js. El comando npm start lo genera.',
    'embed.title': 'Dos líneas, y nada más',
    'embed.lead':
      'El script, una vez por sitio. Después, un enlace o una etiqueta donde deba aparecer un widget. Si el script nunca se ejecuta, queda un enlace útil.',
    'embed.script': 'Una vez por sitio',
    'embed.script.text':
      'En la plantilla de las páginas. Un archivo con todos los idiomas; no se carga nada más.',
    'embed.link': 'Un enlace, en cualquier editor',
    'embed.link.text':
      'Solo en su párrafo. Una vez copiado, se pega como enlace en un texto, y como código donde se espera código.',
    'embed.tag': 'O una etiqueta, donde se permite HTML',
    'embed.tag.text':
      'Con el enlace dentro, en la misma línea: es lo que muestran los editores, los feeds y las páginas sin script.',
    'embed.address':
      'Las direcciones de estas líneas son las de esta copia. En su sitio serán las suyas.',
    'widgets.title': 'Los widgets',
    'foreign.title': 'En casa en cualquier página',
    'foreign.lead':
      'He aquí un pasaje con la letra, el ancho de línea y los colores de otra página. El widget se pegó en él como un simple enlace; una propiedad personalizada le da el rojo de la página.',
    'foreign.text':
      'Antes de escribir a un socio, vale la pena mirar de qué forma de cooperación se trata.',
    'foreign.link': 'Cifras clave',
    'foreign.see': 'Las páginas completas',
    'foreign.en': 'Una página de texto corrido, en inglés',
    'foreign.fr': 'La misma página, en francés',
    'promises.title': 'Con qué puede contar',
    privacy: 'Privacidad',
    'privacy.text':
      'Ni cookies, ni almacenamiento, ni peticiones a terceros. Tampoco esta página guarda nada: sus ajustes están en la dirección.',
    access: 'Accesibilidad',
    'access.text':
      'Hechos según las WCAG 2.2 AA: teclado, lectores de pantalla, zoom, colores forzados, impresión.',
    languages: 'Idiomas',
    'languages.text':
      'Un widget sigue el atributo lang más cercano. Dos idiomas en una página conviven.',
    security: 'Seguridad',
    'security.text':
      'Un archivo, sin código ni estilos en línea: funciona con una Content Security Policy estricta.',
    source: 'Fuentes',
    'source.text':
      'Ningún valor sin su matiz; bajo cada widget, su fuente y lo que se sabe de su fecha.',
    independence: 'Independencia',
    'independence.text':
      'Un proyecto independiente, ni encargado ni avalado por el CNRS. Los datos proceden de una sola página pública del CNRS, que no lleva fecha.',
    'footer.source': 'La página fuente',
    'footer.licence':
      'Código con licencia MIT. Sin vínculo con el CNRS; ni su logotipo ni sus colores.',
    'footer.top': 'Volver arriba',
    'source-page': 'La página fuente, recompuesta con widgets',
    'nav.own': 'Datos propios',
    'own.title': 'Con un documento propio',
    'own.lead':
      'Los mismos widgets muestran las cifras, los instrumentos o las oficinas de su organización: un archivo JSON, por su dirección. Se comprueba; lo que está mal se omite y se nombra, y el resto se muestra. Las dos organizaciones de este ejemplo son inventadas.',
  },
  script: {
    'page.language': 'Idioma de esta página',
    'page.colours': 'Colores de esta página',
    auto: 'Auto',
    settings: 'Ajustes: {title}',
    language: 'Idioma',
    'like-page': 'Como la página',
    colours: 'Colores',
    light: 'Claro',
    dark: 'Oscuro',
    direction: 'Dirección del texto',
    'by-language': 'Según el idioma',
    ltr: 'De izquierda a derecha',
    rtl: 'De derecha a izquierda',
    width: 'Ancho',
    'width.px': '{n} px',
    'width.full': 'Completo · {n} px',
    tag: 'Etiqueta',
    link: 'Enlace',
    script: 'Script',
    'script.once': 'Una vez por sitio',
    paste: 'Para pegar',
    copy: 'Copiar',
    copied: 'Copiado',
    'copy.what': '{what}: {title}',
    'copied.what': 'Copiado. {what}',
    'copy.failed':
      'El navegador no ha permitido copiar. El texto está seleccionado: pulse Ctrl+C o ⌘C.',
  },
  catalogue: {
    'key-figures/summary':
      'Cada número con su matiz, su período y sus condiciones. Solo hay barras donde los recuentos se pueden comparar.',
    'layout/grid': 'Cuadrícula',
    'layout/bars': 'Barras',
    'layout/dots': 'Puntos',
    'layout/table': 'Tabla',
    'key-figures/variants/title': 'Cifras',
    'instrument-explainer/summary':
      'Qué es cada forma de cooperación, quién participa, en qué se apoya, cuántas hay y qué la ha sustituido desde entonces.',
    'layout/list': 'Lista',
    'layout/pathway': 'Recorrido',
    'layout/finder': 'Ayuda para elegir',
    'office-list/summary':
      'Las oficinas tal como las enumera la página fuente, por región, con la hora local de cada ciudad y su diferencia con la del lector.',
    'layout/map': 'Mapa',
    'programme-list/summary':
      'Para qué sirve cada programa, con qué países, quién lo gestiona y quién lo coordina.',
    'layout/cards': 'Fichas',
    'european-participation/summary':
      'Los programas marco y lo que contienen, tal como los presenta la página fuente.',
    'layout/overview': 'Vista general',
    'layout/tree': 'Árbol',
    'department-mission/summary':
      'Qué hace la dirección encargada de la cooperación europea e internacional.',
    'glossary-term/title': 'Un término explicado',
    'glossary-term/summary':
      'Una sigla en el texto con su significado al lado: bajo el puntero, con el foco del teclado o al pulsar. Escape lo cierra.',
    'layout/': 'En el texto',
    'glossary-term/sentence/before':
      'Según sus propias palabras, el CNRS acoge el mayor número de beneficiarios del ',
    'glossary-term/sentence/word': 'ERC',
    'glossary-term/sentence/after': ' en Europa.',
    'glossary-list/summary':
      'Cada sigla con las palabras que abrevia, lo que significa y lo que la ha sustituido desde entonces.',
  },
  recomposed: {
    title: 'Investigación europea y cooperación internacional',
    description: 'Lo que contiene una página pública del CNRS, recompuesto con widgets.',
    nav: 'Páginas',
    gallery: 'Galería',
    lead: 'Todo lo que una página pública del CNRS dice sobre su cooperación europea e internacional, recompuesto con widgets. La página no lleva fecha: debe leerse como una instantánea.',
    strategy: 'Estrategia internacional',
    pathway: 'Cómo se relacionan los instrumentos',
    finder: '¿Qué instrumento conviene?',
    programmes: 'Programas interdisciplinarios y multilaterales',
    europe: 'Programas europeos',
    figures: 'Cifras clave',
    words: 'Vocabulario',
    'words.text':
      'La página fuente habla en siglas: <glossary-term>ERC</glossary-term>, <glossary-term>FP7</glossary-term>, <glossary-term>UMI</glossary-term>. Esto es lo que significan.',
    independent:
      'Proyecto independiente, ni afiliado al CNRS ni avalado por él. Los datos, los nombres y las citas breves proceden de la página fuente; las frases son nuestras.',
  },
};
