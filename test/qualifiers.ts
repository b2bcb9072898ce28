/**
 * The words by which the source page qualifies its facts, and how each language says them: written
 * down by hand, like `facts.ts`. A figure keeps its qualifier with its number; these are the words that
 * a translation loses more easily: mostly, in particular, the five, through a consortium.
 */
import type {Attributes} from '../stories/widget.js';

/** The order of the columns. */
export const LANGUAGES = ['en', 'fr', 'de', 'es', 'pt-BR', 'ja', 'zh-Hans', 'ar'] as const;

export interface Qualified {
  /** Words of the page. */
  readonly quote: string;
  /** Tag and attributes of the widget that says them. */
  readonly in: readonly [tag: string, attributes?: Attributes];
  /** What is read there, in the order of `LANGUAGES`. Spaces do not count. */
  readonly says: readonly string[];
}

const department = ['department-mission', {}] as const;
const influence = ['key-figures', {set: 'influence'}] as const;
const explained = ['instrument-explainer', {open: 'all'}] as const;
const finder = ['instrument-explainer', {layout: 'finder', answers: 'partners:several'}] as const;
const programmes = ['programme-list', {}] as const;
const overview = ['european-participation', {}] as const;
const tree = ['european-participation', {layout: 'tree'}] as const;
const terms = ['glossary-list', {}] as const;

const qualified = (
  quote: string,
  where: Qualified['in'],
  ...says: readonly string[]
): Qualified => ({quote, in: where, says});

// prettier-ignore
export const qualifiers: readonly Qualified[] = [
  qualified('Single point of entry', department, 'single point of entry', 'point d’entrée unique', 'einzige Anlaufstelle', 'punto único de entrada', 'ponto único de entrada', '唯一の窓口', '唯一窗口', 'نقطة الدخول الوحيدة'),
  qualified('an essential tool', department, 'an essential tool', 'un outil essentiel', 'wesentlichen Instrument', 'una herramienta esencial', 'uma ferramenta essencial', '不可欠な手段', '必不可少的手段', 'أداة أساسية'),
  qualified('attractiveness and visibility abroad', department, 'more attractive and more visible abroad', 'plus attractive et plus visible à l’étranger', 'im Ausland attraktiver und sichtbarer', 'más atractiva y más visible en el extranjero', 'mais atraente e mais visível no exterior', '国外における魅力と存在感', '在国外更具吸引力、更受瞩目', 'أكثر جاذبية وأكثر بروزًا في الخارج'),
  qualified('improving dialog', department, 'Improve dialog', 'Mieux dialoguer', 'Den Dialog verbessern', 'Mejorar el diálogo', 'Melhorar o diálogo', '対話を深めて', '改善与其他机构、大学和联盟的对话', 'تحسين الحوار'),
  qualified("CNRS's notoriety abroad", influence, 'renown of CNRS abroad', 'notoriété du CNRS à l’étranger', 'Bekanntheit des CNRS im Ausland', 'notoriedad del CNRS en el extranjero', 'notoriedade do CNRS no exterior', '国外におけるCNRSの知名度', 'CNRS在国外的知名度', 'شهرة CNRS في الخارج'),
  qualified('hundreds of structuring initiatives', influence, 'hundreds of structuring', 'plusieurs centaines d’actions structurantes', 'Hunderte von strukturbildenden', 'cientos de acciones estructurantes', 'centenas de ações estruturantes', '数百', '数百', 'مئات المبادرات المهيكِلة'),
  qualified('Around 55,000', influence, 'around 55,000', 'environ 55 000', 'rund 55.000', 'alrededor de 55.000', 'cerca de 55.000', '約55,000', '约55,000', 'نحو 55,000'),
  qualified('over 200 researchers (including secondees)', influence, 'over 200', 'plus de 200', 'über 200', 'más de 200', 'mais de 200', '200を超える', '超过200', 'أكثر من 200'),
  qualified('(including secondees)', influence, 'Secondees included', 'Personnels mis à disposition compris', 'Abgeordnetes Personal eingeschlossen', 'Incluido el personal en comisión de servicios', 'Inclui pessoal cedido', '出向者を含みます', '包括借调人员', 'بمن فيهم المنتدبون'),
  qualified('perform research in foreign institutions', influence, 'carrying out research in', 'mènent leurs recherches dans', 'an ausländischen Einrichtungen forschen', 'llevan a cabo su investigación en', 'realizam suas pesquisas em', '研究に従事する', '从事科研工作', 'يُجرون أبحاثهم'),
  qualified('durations of one year or over', influence, 'for one year or more', 'pour un an ou plus', 'für ein Jahr oder länger', 'durante un año o más', 'por um ano ou mais', '1年以上', '一年或以上', 'لمدة سنة أو أكثر'),
  qualified("CNRS's international vitality", influence, 'international vitality', 'vitalité internationale', 'internationalen Vitalität', 'vitalidad internacional', 'vitalidade internacional', '国際的な活力', '国际活力', 'حيوية CNRS الدولية'),
  qualified("over half of the organization's publications", influence, 'over half of CNRS publications', 'plus de la moitié des publications', 'über die Hälfte der CNRS-Publikationen', 'más de la mitad de las publicaciones', 'mais de metade das publicações', '半数を超える', '超过一半', 'أكثر من نصف منشورات CNRS'),
  qualified('Around 50 official delegations', influence, 'around 50 official', 'environ 50 délégations', 'rund 50 vom CNRS', 'alrededor de 50 delegaciones', 'cerca de 50 delegações', '約50', '约50', 'نحو 50'),
  qualified("international partners' interest", influence, 'interest of international partners', 'l’intérêt de partenaires internationaux', 'Interesses internationaler Partner', 'interés de los socios internacionales', 'interesse dos parceiros internacionais', '国際パートナーの関心', '国际伙伴', 'اهتمام الشركاء الدوليين'),
  qualified('not only in CNRS laboratories but also', influence, 'not only in its laboratories, but', 'mais aussi pour son organisation', 'nicht nur an den Laboren des CNRS, sondern auch', 'no solo por los laboratorios del CNRS, sino también', 'não só pelos laboratórios do CNRS, mas também', 'CNRSの研究室だけでなく', '不仅对CNRS的实验室，也对', 'لا بمختبرات CNRS فحسب، بل أيضًا'),
  qualified('widely accessible', influence, 'widely accessible', 'largement ouvert', 'weithin offen', 'ampliamente abierto', 'amplamente acessível', '広く開かれている', '广泛开放', 'مفتوح على نطاق واسع'),
  qualified('structured at multiple levels', explained, 'structured at several levels', 's’organisent à plusieurs niveaux', 'auf mehreren Ebenen angesiedelt', 'se estructuran en varios niveles', 'se estruturam em vários níveis', '複数のレベルで構成', '分为多个层次', 'تتوزع الآليات على عدة مستويات'),
  qualified('specific international partners', explained, 'specific international partners', 'certains partenaires internationaux', 'bestimmte internationale Partner', 'determinados socios internacionales', 'parceiros internacionais específicos', '特定の国際パートナー', '特定国际伙伴', 'شركاء دوليون محددون'),
  qualified('already established links', explained, 'already established', 'déjà établis', 'bereits bestehenden Verbindungen', 'vínculos ya establecidos', 'já estão estabelecidos', 'すでに確立した', '已建立联系', 'أقامت روابط بينها من قبل'),
  qualified('mostly between one or several French teams and a main partner abroad', explained, 'Mostly one or several French teams', 'Le plus souvent une ou plusieurs équipes', 'Meist ein oder mehrere', 'La mayoría de las veces, uno o varios', 'Na maioria dos casos, uma ou várias', '多くは、フランスの1つまたは複数', '大多为一个或多个', 'في الغالب فريق فرنسي أو عدة'),
  qualified('mostly between', finder, 'mostly one', 'le plus souvent un seul', 'meist einer', 'la mayoría de las veces, uno', 'na maioria dos casos, um', '多くは1つ', '大多为一个', 'في الغالب شريك واحد'),
  qualified('mostly between', terms, 'Mostly it links', 'le plus souvent entre', 'Meist verbindet', 'La mayoría de las veces vincula', 'Na maioria dos casos, liga', '多くは、', '大多连接', 'يربط في الغالب'),
  qualified('sometimes foreshadow', explained, 'sometimes foreshadows', 'préfigure parfois', 'manchmal Vorstufe', 'a veces prefigura', 'às vezes prefigura', '先駆けとなることがある', '有时是UMI的前奏', 'يمهّد أحيانًا'),
  qualified('two or more countries', explained, 'two or more countries', 'deux pays ou plus', 'zwei oder mehr Ländern', 'dos o más países', 'dois ou mais países', '2か国以上', '两个或更多国家', 'بلدين أو أكثر'),
  qualified('proper joint laboratories', explained, 'in the full sense', 'à part entière', 'im vollen Sinn', 'de pleno derecho', 'no pleno sentido', '本格的な', '完全意义上的', 'بكل معنى الكلمة'),
  qualified('the same status', explained, 'same status as', 'même statut', 'gleicher Status', 'mismo estatuto', 'mesmo status', '同じ地位', '地位相同', 'نفس وضع'),
  qualified('most often backed by one or several French laboratories', explained, 'most often backed by', 'le plus souvent adossée', 'meist auf eine', 'la mayoría de las veces, respaldada', 'na maioria das vezes respaldada', '多くの場合「ミラーUMI」', '多数情况下以“镜像UMI”', 'تستند في معظم الأحيان'),
  qualified('Examples of interdisciplinary and multilateral programs', programmes, 'Examples of interdisciplinary and multilateral', 'Exemples de programmes interdisciplinaires et multilatéraux', 'Beispiele interdisziplinärer und multilateraler', 'Ejemplos de programas interdisciplinarios y multilaterales', 'Exemplos de programas interdisciplinares e multilaterais', '学際・多国間プログラムの例', '跨学科与多边计划示例', 'متعددة التخصصات ومتعددة الأطراف'),
  qualified('dedicated to understanding', programmes, 'to understand', 'pour comprendre', 'zu verstehen', 'para comprender', 'para compreender', '理解するための', '为认识', 'لفهم'),
  qualified('whether natural or human-induced', programmes, 'natural or caused by humans', 'naturel ou d’origine humaine', 'ob natürlich oder vom Menschen', 'natural o causado por', 'naturais ou causadas', '自然または人為', '自然或人为', 'سواء أكان طبيعيًا أم'),
  qualified('ultimate goal', programmes, 'final aim', 'But ultime', 'Endziel', 'objetivo último', 'objetivo final', '最終目的', '最终目标', 'الهدف النهائي'),
  qualified('talented young researchers', programmes, 'talented young', 'jeunes chercheurs de talent', 'talentierte junge', 'jóvenes investigadores con talento', 'jovens pesquisadores talentosos', '優れた若手', '优秀青年', 'باحثون شباب موهوبون'),
  qualified("France's main scientific institutions", programmes, 'France’s main', 'principales institutions', 'wichtigste wissenschaftliche', 'principales instituciones', 'principais instituições', '主要な科学機関', '主要科研机构', 'المؤسسات العلمية الرئيسية'),
  qualified('through a consortium', programmes, 'through a consortium', 'par un consortium', 'durch ein vom CNRS', 'a través de un consorcio', 'por meio de um consórcio', 'コンソーシアムを通じて', '通过由CNRS协调的联合体', 'من خلال ائتلاف'),
  qualified('a major player', overview, 'a major player', 'un acteur majeur', 'bedeutenden Akteur', 'un actor destacado', 'um ator de destaque', '主要な担い手の一つ', '重要参与者', 'جهة فاعلة كبرى'),
  qualified('an important contributor', overview, 'an important contributor', 'un contributeur important', 'wesentlich zur europäischen Integration', 'de forma importante', 'um contribuidor importante', '重要な貢献者', '重要贡献者', 'مساهم مهم'),
  qualified('the five main research programs', tree, 'in all of which', 'tous avec la participation', 'alle mit Beteiligung', 'todos con participación', 'todos com participação', 'すべてに参加', '全部参与', 'فيها جميعًا'),
  qualified('the five main', terms, 'all five', 'aux cinq', 'an den fünf', 'los cinco', 'dos cinco', '5つの主要研究プログラムすべて', '全部五项', 'الرئيسية الخمسة'),
  qualified('over 1250 contracts', tree, 'over 1,250 contracts', 'plus de 1 250 contrats', 'über 1.250 unterzeichnete', 'más de 1250 contratos', 'mais de 1.250 contratos', '1,250を超える', '超过1,250份', 'أكثر من 1,250 عقدًا'),
  qualified('further strengthened', tree, 'further strengthened', 'encore renforcé', 'weiter gestärkt', 'reforzado aún más', 'reforçaram ainda mais', 'さらに強まりました', '进一步巩固', 'تعزيزًا إضافيًا'),
  qualified('the largest number of ERC grantees in Europe', tree, '1st organization in Europe by the number', '1ᵉʳ organisme d’Europe par le nombre', '1. Platz in Europa nach der Zahl', '1.ª organización de Europa por número', '1ª instituição da Europa em número', '欧州第1位 ERC助成受給者を最も多く擁する', '欧洲第一 ERC资助获得者人数最多', 'الأول في أوروبا من حيث عدد'),
  qualified('an active part', tree, 'an active part', 'une part active', 'aktiv', 'activamente', 'participação ativa', '積極的に', '积极参与', 'مشاركة نشطة'),
  qualified('important challenges', overview, 'important challenges', 'grands défis', 'wichtige Herausforderungen', 'desafíos importantes', 'desafios importantes', '重要な課題', '重要挑战', 'تحديات مهمة'),
  qualified('in keeping with the momentum', overview, 'In keeping with its momentum', 'Dans la dynamique', 'Im Einklang mit der Dynamik', 'En consonancia con el impulso', 'Na dinâmica', '勢いに沿って', '顺应该计划的势头', 'تماشيًا مع زخم'),
  qualified('strives to increase', overview, 'strives to increase', 's’attache à accroître', 'ist bestrebt', 'se esfuerza por aumentar', 'se empenha em aumentar', '増やすよう努めています', '致力于让其团队更多地参与', 'يسعى CNRS إلى زيادة'),
  qualified('In particular', overview, 'in particular', 'En particulier', 'Insbesondere', 'En particular', 'Em especial', 'とくに', '尤其', 'بوجه خاص'),
  qualified('will also continue', overview, 'will go on', 'Il continuera', 'weiterhin', 'Seguirá', 'Continuará', '今後も', '将继续', 'سيواصل'),
];

/** Words that qualify, wherever the page has them: each is in one of the quotes. */
export const QUALIFYING =
  /\b(around (?=\d)|over|half|hundreds|including|mostly|sometimes|often|several|specific|multiple|already|proper|widely|only|main|major|largest|further|five|particular|through a|two or more)\b/i;
