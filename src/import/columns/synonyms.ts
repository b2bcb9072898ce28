/** What people write over a column, in the languages of the project and in public data. Data, pure. */
import {fold} from '../fold.js';
import {headings} from '../../generated/headings.js';

/** The source of an item of its own, as our exports write it. */
export const sourceFields = [
  'source',
  'source:title',
  'source:publisher',
  'source:url',
  'source:retrieved',
  'source:section',
  'source:licence',
  'source:note',
] as const;

/** What a column may be taken as. */
export const fields = [
  'id',
  'label',
  'name',
  'value',
  'qualifier',
  'unit',
  'currency',
  'measure',
  'denominator',
  'condition',
  'display',
  'year',
  'period',
  'every',
  'counts',
  'members',
  'set',
  'note',
  'city',
  'country',
  'countryName',
  'place',
  'latitude',
  'longitude',
  'coordinates',
  'timeZone',
  'region',
  'url',
  'email',
  'phone',
  'address',
  'postcode',
  'term',
  'expansion',
  'meaning',
  'originalName',
  'replacedBy',
  'since',
  'replacementSource',
  'asOf',
  ...sourceFields,
] as const;

export type Field = (typeof fields)[number];

/** Headings by field, separated by `|`. A heading may stand for several fields; the cells decide. */
const WORDS: {readonly [field in Field]?: string} = {
  id: 'id|identifier|key|schlüssel|identifiant|identificador|clave|clé|识别码|编号|uid',
  label:
    'label|labels|indicator|indicator name|series|series name|series_name|indicateur|indicador|kennzahl|kennziffer|merkmal|indikator|kategorie|category|catégorie|categoría|categoria|bezeichnung|beschreibung|description|descripción|descrição|libellé|libelle|intitulé|titel|title|titre|título|caption|what|was|metric|measure name|key figure|chiffre clé|variable|指標|指标|项目|項目|名目|المؤشر|البيان|call|call for applications|item|concepto|rubrique|angabe',
  name: 'name|names|nom|nombre|nome|naam|名称|名前|機関名|大学名|学校名|拠点名|الاسم|اسم|institution|institution name|legal name|legalname|organisation|organization|organisation name|organization name|organisme|einrichtung|hochschule|universität|university|université|universidad|universidade|universita|школа|établissement|etablissement|partner|partner institution|partner university|partneruniversität|partnerhochschule|partnerinstitution|partenaire|universidad socia|socio|operator|names types ror display|ror display|école|school|institut|institute|instituto|instituição|institución|entidad|entidade|host institution|heimathochschule|gasthochschule|机构|机构名称|学校|大学|机关|機関|مؤسسة|الجامعة|libellé de l établissement|uo lib|nom de l établissement|office|büro|bureau|oficina|escritório|kurzbezeichnung|alternativname|entity',
  value:
    'value|values|wert|werte|valeur|valor|valore|waarde|obs_value|obs value|figure|zahl|number|nombre|anzahl|numero|número|quantité|quantity|menge|cantidad|quantidade|count|compte|effectif|effectifs|total|amount|montant|betrag|summe|importe|monto|montante|fördersumme|result|ergebnis|information|値|数値|数|件数|人数|数字|数量|数值|总数|القيمة|العدد|قيمة|عدد|kennwert|insgesamt|gesamt|sum',
  qualifier:
    'qualifier|genauigkeit|précision|precisión|precisão|qualificador|approximation|限定词|限定表現|einschränkung',
  unit: 'unit|units|einheit|einheiten|unité|unités|unidad|unidade|unit of measure|unit_measure|maßeinheit|unité de mesure|unidad de medida|unidade de medida|単位|单位|الوحدة|وحدة',
  currency: 'currency|währung|devise|monnaie|moneda|moeda|divisa|通貨|货币|العملة|عملة',
  measure: 'measure|kind of number|art|type of figure|messgröße|art der zahl|mesure|nature|medida',
  denominator:
    'denominator|share of|of what|anteil an|bezugsgröße|grundgesamtheit|dénominateur|part de|base|denominador|proporción de|parte de|分母|البسط والمقام|out of',
  condition: 'condition|bedingung|condición|condição|条件|شرط',
  display: 'display|anzeige|affichage|shown as|text|visualización',
  year: 'year|years|jahr|jahre|année|annee|an|año|anio|ano|anno|jaar|yr|rentrée|rentree|berichtsjahr|bezugsjahr|année de référence|time|time_period|date|period|periode|période|período|periodo|zeitraum|annee universitaire|année universitaire|academic year|studienjahr|semester|haushaltsjahr|fiscal year|年|年度|年份|年次|السنة|سنة|العام|ref year|reference year',
  every: 'every|frequency|häufigkeit|fréquence|frecuencia|frequência',
  counts: 'counts',
  members: 'members|mitglieder|membres|miembros|membros',
  set: 'set|group|gruppe|groupe|grupo',
  note: 'note|notes|remark|remarks|comment|comments|hinweis|hinweise|anmerkung|anmerkungen|bemerkung|bemerkungen|kommentar|remarque|remarques|commentaire|commentaires|nota|notas|observaciones|observación|observações|comentario|comentarios|comentário|erläuterung|details|備考|注記|注|备注|说明|ملاحظة|ملاحظات|fußnote|footnote',
  city: 'city|cities|town|stadt|ort|ortschaft|standort|gemeinde|ville|commune|localité|lieu|libellé commune|ciudad|localidad|municipio|município|cidade|localidade|città|comune|stad|plaats|település|város|место|город|miasto|都市|都市名|市|所在地|城市|城市名|المدينة|مدينة|sitz|location city|city name|place|municipality|hochschulort|ville siège|stadt ort|siège',
  country:
    'country|countries|country name|country code|country cd|country_code|countrycode|country of origin|origin country code|land|staat|länder|ländercode|ländername|länderkürzel|herkunftsland|zielland|pays|code pays|pays d origine|pays de destination|nation|país|paises|país de origen|código de país|pais|paese|ország|страна|kraj|国|国名|国家|国家名称|国家/地区|所在国|البلد|الدولة|دولة|بلد|iso|iso code|iso 3166-1|iso 3166 1|iso2|iso3|iso_a2|iso_a3|geo|ref_area|ref area|nationality|staatsangehörigkeit|partner country|partnerland|pays partenaire|location country|country region|nation state|operating country',
  countryName: 'countryname',
  place:
    'location|ort und land|ort land|stadt land|stadt und land|city country|city and country|ville pays|ville et pays|ciudad y país|cidade e país|所在地国',
  latitude:
    'latitude|lat|breitengrad|geografische breite|geographische breite|breite|latitud|緯度|纬度|خط العرض|gps-la|gps la|y_lat|lat wgs84',
  longitude:
    'longitude|lng|lon|long|längengrad|geografische länge|geographische länge|länge|longitud|経度|经度|خط الطول|gps-lo|gps lo|long wgs84',
  coordinates:
    'coordinates|coordinate|coords|gps|gps coordinates|geo point|geolocation|latlng|lat long|lat lon|koordinaten|geokoordinaten|coordonnées|coordonnées géographiques|coordonnées gps|géolocalisation|geolocalisation|coordenadas|座標|坐标|إحداثيات|wkt|geometry|coordonnees',
  timeZone:
    'timezone|time zone|tz|zeitzone|fuseau horaire|zona horaria|huso horario|fuso horário|タイムゾーン|时区|المنطقة الزمنية',
  region:
    'region|world region|weltregion|part of the world|continent|kontinent|erdteil|région du monde|región del mundo|região do mundo|地域|地区|大洲|القارة|المنطقة|continente|région|region name|regionen',
  url: 'url|website|website url|web site|web|webseite|homepage|link|links|site|site web|site internet|siteweb|site url|page web|sitio web|página web|sítio|pagina web|internet|internetadresse|webadresse|adresse web|links type website|url institution|honlap|ウェブサイト|サイト|网站|网址|链接|الموقع|الموقع الإلكتروني|رابط|href|www|home page|lien',
  email:
    'email|e-mail|e mail|mail|mail address|email address|courriel|adresse mail|adresse électronique|correo|correo electrónico|メール|电子邮件|邮箱|البريد الإلكتروني|kontakt e-mail',
  phone:
    'phone|telephone|tel|phone number|telefon|telefonnummer|téléphone|numéro de téléphone|teléfono|telefone|電話|电话|هاتف|الهاتف',
  address:
    'address|street|street address|adresse|anschrift|straße|strasse|postadresse|rue|adresse postale|dirección|direccion|calle|endereço|addi|cím|住所|地址|العنوان|عنوان|hausnummer|straße hausnummer',
  postcode:
    'postcode|post code|post cd|postal code|zip|zip code|plz|postleitzahl|code postal|código postal|cep|irányítószám|郵便番号|邮编|邮政编码|الرمز البريدي',
  term: 'term|acronym|abbreviation|begriff|abkürzung|kürzel|akronym|sigle|acronyme|abréviation|terme|término|sigla|siglas|acrónimo|acrônimo|abreviatura|termo|用語|略語|略称|术语|缩写|简称|المصطلح|الاختصار|stichwort',
  expansion:
    'expansion|stands for|long form|full name|full form|langform|ausgeschrieben|steht für|vollständiger name|bedeutet|développement|forme développée|nom complet|nom développé|libellé ed|desarrollo|nombre completo|nome completo|por extenso|正式名称|全称|何の略か|الصيغة الكاملة|الاسم الكامل|spelled out',
  meaning:
    'meaning|definition|explanation|erklärung|definición|explicación|significado|bedeutung|définition|explication|signification|definição|explicação|意味|定義|含义|定义|释义|المعنى|التعريف|erläuterung',
  asOf: 'asof|as of|as at|date of data|stand|datenstand|stichtag|à la date du|situation au|date des données|actualisation|fecha|data|fecha de los datos|基準日|時点|截止日期|التاريخ|last updated|date de mise à jour',
  source:
    'source|sources|quelle|quellen|fuente|fonte|出典|来源|المصدر|quellenangabe|reference|référence|source url',
};

/** Which messages of the widgets head which field. */
const OWN: {readonly [message: string]: Field} = {
  'rows.qualifier': 'qualifier',
  'rows.measure': 'measure',
  'rows.unit': 'unit',
  'rows.currency': 'currency',
  'rows.licence-of-facts': 'source:licence',
  'words.number': 'value',
  'words.counted': 'label',
  'words.share-of': 'denominator',
  'words.period': 'period',
  'words.note': 'note',
  'words.source': 'source',
  'words.replaced-by': 'replacedBy',
  'offices.city': 'city',
  'offices.country': 'country',
  'offices.region': 'region',
  'offices.latitude': 'latitude',
  'offices.longitude': 'longitude',
  'offices.zone': 'timeZone',
  'glossary.term': 'term',
  'glossary.expansion': 'expansion',
  'glossary.original': 'originalName',
  'glossary.meaning': 'meaning',
  'glossary.since': 'since',
  'glossary.replacement-source': 'replacementSource',
};

const table = new Map<string, Field[]>();

const add = (heading: string, field: Field) => {
  const key = fold(heading);
  const known = table.get(key);
  if (!known) table.set(key, [field]);
  else if (!known.includes(field)) known.push(field);
};

// The names of the format come first, then the headings of our own exports.
for (const field of fields) add(field, field);
add('source url', 'source:url');
for (const [message, field] of Object.entries(OWN)) {
  for (const heading of headings[message] ?? []) add(heading, field);
}
for (const [field, words] of Object.entries(WORDS)) {
  for (const word of words.split('|')) add(word, field as Field);
}

/** The fields that a heading may stand for, the likeliest first. */
export const fieldsOf = (heading: string): readonly Field[] => table.get(fold(heading)) ?? [];

/** Headings that say nothing of what is counted: `Value`, `Anzahl`. */
export const isGeneric = (heading: string): boolean => fieldsOf(heading).includes('value');
