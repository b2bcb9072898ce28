/** The texts of the site in Brazilian Portuguese. */
export default {
  name: 'Português (Brasil)',
  dir: 'ltr',
  page: {
    title: 'cooperation-widgets: a galeria',
    skip: 'Ir para o conteúdo',
    nav: 'Nesta página',
    'nav.embed': 'Incorporar',
    'nav.widgets': 'Widgets',
    'nav.foreign': 'Em outros sites',
    'nav.promises': 'Promessas',
    'hero.title': 'Fatos que falam a língua da página.',
    'hero.lead':
      'Números-chave, instrumentos, escritórios e programas da cooperação internacional em pesquisa, como widgets para qualquer página. Eles assumem o idioma, a tipografia e as cores dela. Cada número mantém seu qualificador e sua fonte.',
    'hero.independent':
      'Projeto independente, sem vínculo com o CNRS. Todos os fatos vêm de uma única página pública, que não é datada.',
    missing:
      'Não foi possível carregar os widgets: falta dist/embed.js. O comando npm start o gera.',
    'embed.title': 'Duas linhas, e é só',
    'embed.lead':
      'O script, uma vez por site. Depois, um link ou uma tag, onde o widget deva aparecer. Se o script nunca for executado, quem lê ainda tem um link útil.',
    'embed.script': 'Uma vez por site',
    'embed.script.text':
      'No modelo das páginas. Um único arquivo com todos os idiomas; nada mais é carregado.',
    'embed.link': 'Um link, em qualquer editor',
    'embed.link.text':
      'Sozinho em seu parágrafo. Uma vez copiado, ele é colado como link em um texto e como código onde se pede código.',
    'embed.tag': 'Ou uma tag, onde HTML é permitido',
    'embed.tag.text':
      'Com o link dentro, na mesma linha: é o que mostram editores, feeds e páginas sem script.',
    'embed.address': 'Os endereços nestas linhas são os desta cópia. No seu site, são os seus.',
    'widgets.title': 'Os widgets',
    'foreign.title': 'Em casa em qualquer página',
    'foreign.lead':
      'Eis um trecho com a fonte tipográfica, a largura de linha e as cores de outra página. O widget foi colado nele como simples link; uma propriedade personalizada lhe dá o vermelho da página.',
    'foreign.text':
      'Antes de escrever a um parceiro, vale a pena ver de que forma de cooperação se trata.',
    'foreign.link': 'Números-chave',
    'foreign.see': 'As páginas inteiras',
    'foreign.en': 'Uma página de texto corrido, em inglês',
    'foreign.fr': 'A mesma página, em francês',
    'promises.title': 'Com o que você pode contar',
    privacy: 'Privacidade',
    'privacy.text':
      'Nenhum cookie, nenhum armazenamento, nenhuma requisição a terceiros. Esta página também não guarda nada: suas configurações estão no endereço dela.',
    access: 'Acessibilidade',
    'access.text':
      'Feitos segundo as WCAG 2.2 AA: teclado, leitores de tela, zoom, cores forçadas, impressão.',
    languages: 'Idiomas',
    'languages.text':
      'O widget segue o atributo lang mais próximo. Dois idiomas na mesma página convivem bem.',
    security: 'Segurança',
    'security.text':
      'Um arquivo, sem código nem estilo inline: funciona sob uma Content Security Policy rigorosa.',
    source: 'Fontes',
    'source.text':
      'Nenhum valor sem seu qualificador; sob cada widget, a fonte e o que se sabe de sua data.',
    independence: 'Independência',
    'independence.text':
      'Projeto independente, nem encomendado nem endossado pelo CNRS. Os fatos vêm de uma única página pública do CNRS, que não traz data.',
    'footer.source': 'A página de origem',
    'footer.licence':
      'Código sob a licença MIT. Sem vínculo com o CNRS; nem seu logotipo, nem suas cores.',
    'footer.top': 'Voltar ao topo',
    'source-page': 'A página de origem, recomposta com widgets',
    'nav.own': 'Seus dados',
    'own.title': 'Com o seu próprio documento',
    'own.lead':
      'Os mesmos widgets mostram os números, instrumentos ou escritórios da sua organização: um arquivo JSON, pelo seu endereço. Ele é verificado; o que está errado é omitido e nomeado, e o resto é mostrado. As duas organizações deste exemplo são inventadas.',
  },
  script: {
    'page.language': 'Idioma desta página',
    'page.colours': 'Cores desta página',
    auto: 'Automático',
    settings: 'Configurações: {title}',
    language: 'Idioma',
    'like-page': 'Como a página',
    colours: 'Cores',
    light: 'Claro',
    dark: 'Escuro',
    direction: 'Direção do texto',
    'by-language': 'Conforme o idioma',
    ltr: 'Da esquerda para a direita',
    rtl: 'Da direita para a esquerda',
    width: 'Largura',
    'width.px': '{n} px',
    'width.full': 'Total · {n} px',
    tag: 'Tag',
    link: 'Link',
    script: 'Script',
    'script.once': 'Uma vez por site',
    paste: 'Cole isto',
    copy: 'Copiar',
    copied: 'Copiado',
    'copy.what': '{what}: {title}',
    'copied.what': 'Copiado. {what}',
    'copy.failed':
      'O navegador não permitiu copiar. O texto está selecionado: pressione Ctrl+C ou ⌘C.',
  },
  catalogue: {
    'key-figures/summary':
      'Cada número com seu qualificador, seu período e suas condições. Só há barras onde as contagens são comparáveis.',
    'layout/grid': 'Grade',
    'layout/bars': 'Barras',
    'layout/dots': 'Pontos',
    'layout/table': 'Tabela',
    'key-figures/variants/title': 'Números',
    'instrument-explainer/summary':
      'O que é cada forma de cooperação, quem participa, em que se baseia, quantas existem e o que as substituiu desde então.',
    'layout/list': 'Lista',
    'layout/pathway': 'Percurso',
    'layout/finder': 'Guia de escolha',
    'office-list/summary':
      'Os escritórios conforme a lista da página de origem, por região, com a hora local de cada cidade e a diferença em relação à de quem lê.',
    'layout/map': 'Mapa',
    'programme-list/summary':
      'Para que serve cada programa, com quais países, e quem o gere e coordena.',
    'layout/cards': 'Cartões',
    'european-participation/summary':
      'Os programas-quadro e o que eles contêm, tal como a página de origem os apresenta.',
    'layout/overview': 'Visão geral',
    'layout/tree': 'Árvore',
    'department-mission/summary': 'O que faz a diretoria de cooperação europeia e internacional.',
    'glossary-term/title': 'Um termo explicado',
    'glossary-term/summary':
      'Uma sigla no texto corrido com seu significado ao lado: sob o ponteiro, no foco do teclado ou ao toque. Esc o fecha.',
    'layout/': 'No texto corrido',
    'glossary-term/sentence/before':
      'Segundo o próprio CNRS, ele acolhe o maior número de bolsistas do ',
    'glossary-term/sentence/word': 'ERC',
    'glossary-term/sentence/after': ' na Europa.',
    'glossary-list/summary':
      'Cada sigla com as palavras que abrevia, o que significa e o que a substituiu desde então.',
  },
  recomposed: {
    title: 'Pesquisa europeia e cooperação internacional',
    description: 'O que há em uma página pública do CNRS, recomposto com widgets.',
    nav: 'Páginas',
    gallery: 'Galeria',
    lead: 'Tudo o que uma página pública do CNRS diz sobre sua cooperação europeia e internacional, recomposto com widgets. A página não é datada: leia-a como um retrato de momento.',
    strategy: 'Estratégia internacional',
    pathway: 'Como os instrumentos se relacionam',
    finder: 'Qual instrumento é adequado?',
    programmes: 'Programas interdisciplinares e multilaterais',
    europe: 'Programas europeus',
    figures: 'Números-chave',
    words: 'Vocabulário',
    'words.text':
      'A página de origem fala em siglas: <glossary-term>ERC</glossary-term>, <glossary-term>FP7</glossary-term>, <glossary-term>UMI</glossary-term>. Eis o que elas significam.',
    independent:
      'Projeto independente, nem vinculado ao CNRS nem endossado por ele. Fatos, nomes e citações curtas vêm da página de origem; as frases são nossas.',
  },
};
