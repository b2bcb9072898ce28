/** The texts of the site in Japanese. */
export default {
  name: '日本語',
  dir: 'ltr',
  page: {
    title: 'cooperation-widgets：ギャラリー',
    skip: 'コンテンツへスキップ',
    nav: 'このページの内容',
    'nav.embed': '埋め込み',
    'nav.widgets': 'ウィジェット',
    'nav.foreign': '別のページで',
    'nav.promises': 'お約束',
    'hero.title': 'ページの言語で語る事実。',
    'hero.lead':
      '国際研究協力の主要数値、制度、事務所、プログラムを、どのページにも置けるウィジェットで。ページの言語、書体、色を受け継ぎます。どの数値にも限定表現と出典が付いたままです。',
    'hero.independent':
      'CNRSとは提携関係のない独立プロジェクトです。すべての事実は、日付のない1つの公開ページに基づきます。',
    missing:
      'ウィジェットを読み込めませんでした。dist/embed.jsがありません。npm startコマンドで生成されます。',
    'embed.title': '2行だけで完了',
    'embed.lead':
      'スクリプトはサイトに1回。あとは、ウィジェットを置きたい場所にリンクかタグを。スクリプトが動かない場合でも、読者には役立つリンクが残ります。',
    'embed.script': 'サイトに1回',
    'embed.script.text':
      'ページのテンプレートに。全言語を含む1ファイルで、ほかには何も読み込みません。',
    'embed.link': 'リンク：どのエディターでも',
    'embed.link.text':
      '段落に単独で置きます。コピーすると、本文にはリンクとして、コードを求める場所にはコードとして貼り付けられます。',
    'embed.tag': 'またはタグ：HTMLが使える場所で',
    'embed.tag.text':
      'リンクを中に入れ、同じ行に。エディター、フィード、スクリプトのないページでは、このリンクが表示されます。',
    'embed.address':
      'これらの行のアドレスは、この複製のものです。お使いのサイトでは、そのサイトのアドレスになります。',
    'widgets.title': 'ウィジェット',
    'foreign.title': 'どのページにもなじむ',
    'foreign.lead':
      '別のページの書体、行長、色で組んだ一節です。中のウィジェットは普通のリンクとして貼り付けたもので、カスタムプロパティ1つでページの赤色になります。',
    'foreign.text': 'パートナーに連絡する前に、どの協力形態のことなのかを見ておく価値があります。',
    'foreign.link': '主要数値',
    'foreign.see': 'ページ全体',
    'foreign.en': '本文主体のページ（英語）',
    'foreign.fr': '同じページ（フランス語）',
    'promises.title': 'お約束できること',
    privacy: 'プライバシー',
    'privacy.text':
      'Cookieも保存領域も使わず、第三者への通信もしません。このページも何も保存せず、設定はアドレスの中にあります。',
    access: 'アクセシビリティ',
    'access.text':
      'WCAG 2.2 AAに沿って制作：キーボード、スクリーンリーダー、ズーム、強制カラー、印刷。',
    languages: '言語',
    'languages.text':
      'ウィジェットは最も近いlang属性に従います。1つのページに2つの言語があっても共存します。',
    security: 'セキュリティ',
    'security.text':
      '1ファイルのみで、インラインのコードもスタイルもなし。厳格なContent Security Policyの下で動作します。',
    source: '出典',
    'source.text':
      '値から限定表現を外すことはありません。各ウィジェットの下に、出典と、その日付についてわかっていることを示します。',
    independence: '独立性',
    'independence.text':
      'CNRSの委託も承認も受けていない独立プロジェクトです。事実は、日付のないCNRSの1つの公開ページに基づきます。',
    'footer.source': '出典ページ',
    'footer.licence':
      'コードはMITライセンス。CNRSとは提携関係がなく、そのロゴも色も使っていません。',
    'footer.top': 'ページの先頭へ',
    'source-page': 'ウィジェットで再構成した出典ページ',
    'nav.own': '独自のデータ',
    'own.title': '独自のドキュメントで',
    'own.lead':
      '同じウィジェットで、貴機関の数値、制度、事務所を表示できます。JSONファイルのアドレスを指定するだけです。内容は検査され、誤りは除外して示し、残りを表示します。ここに示す2つの機関は架空のものです。',
  },
  script: {
    'page.language': 'このページの言語',
    'page.colours': 'このページの色',
    auto: '自動',
    settings: '設定：{title}',
    language: '言語',
    'like-page': 'ページに合わせる',
    colours: '色',
    light: 'ライト',
    dark: 'ダーク',
    direction: '文字の方向',
    'by-language': '言語に従う',
    ltr: '左から右',
    rtl: '右から左',
    width: '幅',
    'width.px': '{n} px',
    'width.full': '全幅 · {n} px',
    tag: 'タグ',
    link: 'リンク',
    script: 'スクリプト',
    'script.once': 'サイトに1回',
    paste: 'これを貼り付け',
    copy: 'コピー',
    copied: 'コピーしました',
    'copy.what': '{what}：{title}',
    'copied.what': 'コピーしました。{what}',
    'copy.failed':
      'ブラウザーがコピーを許可しませんでした。テキストは選択済みです。Ctrl+Cまたは⌘Cを押してください。',
  },
  catalogue: {
    'key-figures/summary':
      '各数値に限定表現、時期、条件を付けて表示します。棒グラフは、数を比較できる場合にのみ描きます。',
    'layout/grid': 'グリッド',
    'layout/bars': '棒グラフ',
    'layout/dots': 'ドット',
    'layout/table': '表',
    'key-figures/variants/title': '数値',
    'instrument-explainer/summary': '各協力形態の概要、参加者、土台、数、そしてその後の後継。',
    'layout/list': 'リスト',
    'layout/pathway': '関係図',
    'layout/finder': '選択ガイド',
    'office-list/summary':
      '出典ページに記載された事務所を地域別に示し、各都市の現地時刻と、読者の時計との時差を添えます。',
    'layout/map': '地図',
    'programme-list/summary': '各プログラムの目的、相手国、運営と調整の担い手。',
    'layout/cards': 'カード',
    'european-participation/summary': '枠組み計画とその内容を、出典ページの記述に沿って示します。',
    'layout/overview': '概要',
    'layout/tree': 'ツリー',
    'department-mission/summary': '欧州・国際協力を担当する部局の仕事。',
    'glossary-term/title': '用語の説明',
    'glossary-term/summary':
      '本文中の略称の横に意味を表示します。ポインターを合わせる、キーボードでフォーカスする、または押すと開き、Escキーで閉じます。',
    'layout/': '本文中',
    'glossary-term/sentence/before': 'CNRS自身によると、CNRSは欧州で最も多くの',
    'glossary-term/sentence/word': 'ERC',
    'glossary-term/sentence/after': '助成受給者を擁しています。',
    'glossary-list/summary': '各略称について、何の略か、その意味、その後の後継を示します。',
  },
  recomposed: {
    title: '欧州の研究と国際協力',
    description: 'CNRSの公開ページの内容を、ウィジェットで再構成したもの。',
    nav: 'ページ',
    gallery: 'ギャラリー',
    lead: 'CNRSの1つの公開ページが欧州・国際協力について述べていることのすべてを、ウィジェットで再構成しました。このページには日付がありません。ある時点の記録としてお読みください。',
    strategy: '国際戦略',
    pathway: '制度どうしの関係',
    finder: 'どの制度が合うか',
    programmes: '学際的・多国間プログラム',
    europe: '欧州のプログラム',
    figures: '主要数値',
    words: '用語',
    'words.text':
      '出典ページには略称が多く出てきます：<glossary-term>ERC</glossary-term>、<glossary-term>FP7</glossary-term>、<glossary-term>UMI</glossary-term>。ここでは何の略かを示します。',
    independent:
      'CNRSと提携関係がなく、その承認も受けていない独立プロジェクトです。事実、名称、短い引用は出典ページによるもので、文章は独自のものです。',
  },
};
