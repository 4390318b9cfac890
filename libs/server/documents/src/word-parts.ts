import { escaped } from './xml-text';

/*
 * The parts of a Word document that are the same in each: what it is made of, and how it looks. Written by hand, since
 * the libraries that write Word documents know no content controls.
 */
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export const MAIN_NAMESPACES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

export const CONTENT_TYPES = `${HEAD}<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/><Override PartName="/word/settings.xml" ContentType="${WORD}.settings+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

export const PACKAGE_RELATIONSHIPS = `${HEAD}<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${RELATIONSHIPS}/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

export const DOCUMENT_RELATIONSHIPS = `${HEAD}<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${OFFICE}/settings" Target="settings.xml"/></Relationships>`;

/** The title that programs show and screen readers read first, and the language. */
export const coreProperties = (title: string): string =>
  `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:creator>Goodmark</dc:creator><dc:language>en-GB</dc:language></cp:coreProperties>`;

export const SETTINGS = `${HEAD}<w:settings ${MAIN_NAMESPACES}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="en-GB"/></w:settings>`;

interface Look {
  readonly id: string;
  readonly name: string;
  readonly paragraph?: string;
  readonly run?: string;
  readonly isDefault?: boolean;
}

const style = ({ id, name, paragraph = '', run = '', isDefault = false }: Look): string =>
  `<w:style w:type="paragraph"${isDefault ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>${isDefault ? '' : '<w:basedOn w:val="Normal"/>'}<w:qFormat/>${paragraph ? `<w:pPr>${paragraph}</w:pPr>` : ''}${run ? `<w:rPr>${run}</w:rPr>` : ''}</w:style>`;

const bold = (halfPoints: number): string => `<w:b/><w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const side = (name: string): string => `<w:${name} w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/>`;
const BOX_LINE = '<w:pBdr><w:left w:val="single" w:sz="12" w:space="6" w:color="00695C"/></w:pBdr>';

export const STYLES = `${HEAD}<w:styles ${MAIN_NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>${[
  style({ id: 'Normal', name: 'Normal', isDefault: true }),
  style({ id: 'Title', name: 'Title', paragraph: '<w:spacing w:after="200"/>', run: bold(40) }),
  style({ id: 'Heading1', name: 'heading 1', paragraph: '<w:keepNext/><w:spacing w:before="360" w:after="120"/><w:outlineLvl w:val="0"/>', run: bold(30) }),
  style({ id: 'Heading2', name: 'heading 2', paragraph: '<w:keepNext/><w:spacing w:before="280" w:after="80"/><w:outlineLvl w:val="1"/>', run: bold(25) }),
  style({ id: 'Label', name: 'Label', paragraph: '<w:keepNext/><w:spacing w:before="120" w:after="40"/>', run: '<w:b/>' }),
  style({ id: 'Box', name: 'Box', paragraph: `${BOX_LINE}<w:spacing w:after="160"/><w:ind w:left="140"/>` }),
  style({ id: 'TableHeading', name: 'Table heading', paragraph: '<w:spacing w:after="40"/>', run: '<w:b/>' }),
  style({ id: 'Small', name: 'Small', run: '<w:color w:val="595959"/><w:sz w:val="16"/><w:szCs w:val="16"/>' }),
].join('')}<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style><w:style w:type="character" w:styleId="PlaceholderText"><w:name w:val="Placeholder Text"/><w:rPr><w:color w:val="595959"/></w:rPr></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(side).join('')}</w:tblBorders></w:tblPr></w:style></w:styles>`;
