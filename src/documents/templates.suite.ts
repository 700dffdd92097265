import {strToU8, zipSync} from "fflate";

/** Files of Office by path. */
type Parts = Readonly<Record<string, string | Uint8Array>>;

export const zipped = (parts: Parts): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [path, typeof part === "string" ? strToU8(part) : part]),
    ),
  );

/**
 * A template as a Dutch Word makes it: "Kop1" to "Kop3", own fonts and colours, a header with a logo that the last section
 * inherits, a picture and a text of its own, a link to a template elsewhere.
 */
export const wordTemplate = (changes: Parts = {}): Uint8Array => zipped({...wordParts(), ...changes});

/** A template as PowerPoint makes it: a master with a logo, four layouts, own fonts and colours, and a slide to throw away. */
export const slideTemplate = (changes: Parts = {}): Uint8Array => zipped({...slideParts(), ...changes});

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
const spaces = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${office}" xmlns:a="${drawing}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"`;

function relations(
  ...list: readonly (readonly [id: string, type: string, target: string, mode?: "External"])[]
): string {
  const each = list.map(
    ([id, type, target, mode]) =>
      `<Relationship Id="${id}" Type="${type.includes("/") ? type : `${office}/${type}`}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ""}/>`,
  );
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join("")}</Relationships>`;
}

function contentTypes(overrides: Readonly<Record<string, string>>): string {
  const list = Object.entries(overrides).map(
    ([part, type]) =>
      `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-${type.startsWith("package") ? "" : "officedocument."}${type}+xml"/>`,
  );
  return `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${list.join("")}</Types>`;
}

const theme = (fonts: readonly [string, string]): string =>
  `${declaration}<a:theme xmlns:a="${drawing}" name="Waterrijk"><a:themeElements><a:clrScheme name="Waterrijk"><a:dk1><a:srgbClr val="10263B"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="0B3C66"/></a:dk2><a:lt2><a:srgbClr val="EAF2F8"/></a:lt2><a:accent1><a:srgbClr val="0B5FA5"/></a:accent1><a:accent2><a:srgbClr val="E07B00"/></a:accent2><a:accent3><a:srgbClr val="3AA095"/></a:accent3><a:accent4><a:srgbClr val="605006"/></a:accent4><a:accent5><a:srgbClr val="731141"/></a:accent5><a:accent6><a:srgbClr val="706C65"/></a:accent6><a:hlink><a:srgbClr val="0B5FA5"/></a:hlink><a:folHlink><a:srgbClr val="605006"/></a:folHlink></a:clrScheme><a:fontScheme name="Waterrijk"><a:majorFont><a:latin typeface="${fonts[0]}"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="${fonts[1]}"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme><a:fmtScheme name="Office"><a:fillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:fillStyleLst><a:lnStyleLst><a:ln w="6350"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln><a:ln w="12700"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln><a:ln w="19050"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln></a:lnStyleLst><a:effectStyleLst><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle></a:effectStyleLst><a:bgFillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;

/** A square of one pixel. */
const onePixel = new Uint8Array(
  Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVQI12PgjV8KAAILATNpAO8gAAAAAElFTkSuQmCC", "base64"),
);

const style = (id: string, name: string, rest: string, type = "paragraph", isDefault = false): string =>
  `<w:style w:type="${type}"${isDefault ? ' w:default="1"' : ""} w:styleId="${id}"><w:name w:val="${name}"/>${rest}</w:style>`;

const kop = (level: number, size: number): string =>
  style(
    `Kop${level}`,
    `heading ${level}`,
    `<w:basedOn w:val="Standaard"/><w:next w:val="Standaard"/><w:pPr><w:keepNext/><w:spacing w:before="${520 - 80 * level}" w:after="120"/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/><w:color w:val="0B3C66"/><w:sz w:val="${size}"/></w:rPr>`,
  );

const logoInHeader = `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="1260000" cy="288000"/><wp:docPr id="1" name="Logo" descr="Logo van Waterrijk"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="logo.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1260000" cy="288000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

const page =
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1900" w:right="1400" w:bottom="1500" w:left="2200" w:header="700" w:footer="600" w:gutter="0"/>';

const wordParts = (): Parts => ({
  "[Content_Types].xml": contentTypes({
    "word/document.xml": "wordprocessingml.document.main",
    "word/styles.xml": "wordprocessingml.styles",
    "word/settings.xml": "wordprocessingml.settings",
    "word/numbering.xml": "wordprocessingml.numbering",
    "word/header1.xml": "wordprocessingml.header",
    "word/footer1.xml": "wordprocessingml.footer",
    "word/theme/theme1.xml": "theme",
    "docProps/core.xml": "package.core-properties",
  }),
  "_rels/.rels": relations(
    ["rId1", "officeDocument", "word/document.xml"],
    [
      "rId2",
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
      "docProps/core.xml",
    ],
  ),
  "docProps/core.xml": `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Oude titel</dc:title></cp:coreProperties>`,
  "word/document.xml": `${declaration}<w:document ${spaces}><w:body><w:p><w:pPr><w:pStyle w:val="Kop1"/></w:pPr><w:r><w:t>Voorbeeldtekst die weg moet</w:t></w:r></w:p><w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/>${page}</w:sectPr></w:pPr></w:p><w:p>${logoInHeader.replace("rId1", "rId7")}</w:p><w:sectPr>${page}</w:sectPr></w:body></w:document>`,
  "word/_rels/document.xml.rels": relations(
    ["rId1", "styles", "styles.xml"],
    ["rId2", "settings", "settings.xml"],
    ["rId3", "theme", "theme/theme1.xml"],
    ["rId4", "header", "header1.xml"],
    ["rId5", "footer", "footer1.xml"],
    ["rId6", "numbering", "numbering.xml"],
    ["rId7", "image", "media/old.png"],
  ),
  "word/media/old.png": onePixel,
  "word/media/logo.png": onePixel,
  "word/header1.xml": `${declaration}<w:hdr ${spaces}><w:p><w:pPr><w:jc w:val="right"/></w:pPr>${logoInHeader}</w:p></w:hdr>`,
  "word/_rels/header1.xml.rels": relations(["rId1", "image", "media/logo.png"]),
  "word/footer1.xml": `${declaration}<w:ftr ${spaces}><w:p><w:r><w:rPr><w:color w:val="0B5FA5"/><w:sz w:val="16"/></w:rPr><w:t xml:space="preserve">Gemeente Waterrijk, huisstijl </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>`,
  "word/settings.xml": `${declaration}<w:settings ${spaces}><w:attachedTemplate r:id="rId1"/><w:trackRevisions/><w:documentProtection w:edit="readOnly" w:enforcement="1"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
  "word/_rels/settings.xml.rels": relations([
    "rId1",
    "attachedTemplate",
    "https://elders.example/normal.dotm",
    "External",
  ]),
  "word/theme/theme1.xml": theme(["Cambria", "Carlito"]),
  "word/numbering.xml": `${declaration}<w:numbering ${spaces}><w:abstractNum w:abstractNumId="4"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="■"/><w:pPr><w:ind w:left="400" w:hanging="400"/></w:pPr><w:rPr><w:color w:val="E07B00"/></w:rPr></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="4"/></w:num></w:numbering>`,
  "word/styles.xml": `${declaration}<w:styles ${spaces}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/><w:sz w:val="21"/><w:lang w:val="en-US"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="140" w:line="280" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>${style("Standaard", "Normal", "", "paragraph", true)}${kop(1, 40)}${kop(2, 28)}${kop(3, 24)}${style("Titel", "Title", '<w:basedOn w:val="Standaard"/><w:pPr><w:spacing w:before="3000" w:after="200"/></w:pPr><w:rPr><w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/><w:color w:val="0B5FA5"/><w:sz w:val="72"/></w:rPr>')}${style("Lijstopsomteken", "List Bullet", '<w:basedOn w:val="Standaard"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr>')}</w:styles>`,
});

const slideSpaces = `xmlns:a="${drawing}" xmlns:r="${office}" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"`;

const group =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

/** A place for something on a slide, in hundredths of an inch; without a place it inherits the master's. */
function place(
  id: number,
  of: string,
  name: string,
  at?: readonly [number, number, number, number],
  text = "",
): string {
  const emu = (value: number): number => value * 9144;
  const box = at
    ? `<a:xfrm><a:off x="${emu(at[0])}" y="${emu(at[1])}"/><a:ext cx="${emu(at[2])}" cy="${emu(at[3])}"/></a:xfrm>`
    : "";
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${of}/></p:nvPr></p:nvSpPr><p:spPr>${box}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="nl-NL"/><a:t>${text || name}</a:t></a:r></a:p></p:txBody></p:sp>`;
}

const bar =
  '<p:sp><p:nvSpPr><p:cNvPr id="90" name="Balk"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9144000" cy="180000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr val="accent1"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr></p:sp>';
const logoOnMaster =
  '<p:pic><p:nvPicPr><p:cNvPr id="91" name="Logo" descr="Logo van Waterrijk"/><p:cNvPicPr/><p:nvPr userDrawn="1"/></p:nvPicPr><p:blipFill><a:blip r:embed="rId9"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm><a:off x="7600000" y="6300000"/><a:ext cx="1200000" cy="300000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>';

const layout = (type: string, name: string, ...places: readonly string[]): string =>
  `${declaration}<p:sldLayout ${slideSpaces} type="${type}" preserve="1"><p:cSld name="${name}"><p:spTree>${group}${places.join("")}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;

const white = (shape: string): string =>
  shape.replace(
    "<a:lstStyle/>",
    '<a:lstStyle><a:lvl1pPr marL="0" indent="0"><a:buNone/><a:defRPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill></a:defRPr></a:lvl1pPr></a:lstStyle>',
  );

const slideNumber = place(4, 'type="sldNum" sz="quarter" idx="4"', "Dianummer").replace(
  /<a:r>.*<\/a:r>/,
  '<a:fld id="{5B7A6E52-3C1D-4F0A-9E55-0D1C2B3A4F51}" type="slidenum"><a:rPr lang="nl-NL"/><a:t>1</a:t></a:fld>',
);

const blueGround =
  '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="accent1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';

const levels = (size: number, colour: string, bullet: string): string =>
  `<a:lvl1pPr marL="${bullet ? 285750 : 0}" indent="${bullet ? -285750 : 0}"><a:spcBef><a:spcPts val="600"/></a:spcBef>${bullet ? `<a:buFont typeface="Arial"/><a:buChar char="${bullet}"/>` : "<a:buNone/>"}<a:defRPr sz="${size}"><a:solidFill><a:schemeClr val="${colour}"/></a:solidFill><a:latin typeface="${bullet ? "+mn-lt" : "+mj-lt"}"/></a:defRPr></a:lvl1pPr>`;

const layoutNames = ["Titeldia", "Titel en object", "Sectiekop", "Alleen titel"];

const slideParts = (): Parts => ({
  "[Content_Types].xml": contentTypes({
    "ppt/presentation.xml": "presentationml.presentation.main",
    "ppt/slideMasters/slideMaster1.xml": "presentationml.slideMaster",
    "ppt/slides/slide1.xml": "presentationml.slide",
    "ppt/theme/theme1.xml": "theme",
    ...Object.fromEntries(
      layoutNames.map((_, i) => [`ppt/slideLayouts/slideLayout${i + 1}.xml`, "presentationml.slideLayout"]),
    ),
  }),
  "_rels/.rels": relations(["rId1", "officeDocument", "ppt/presentation.xml"]),
  "ppt/presentation.xml": `${declaration}<p:presentation ${slideSpaces}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:sldIdLst><p:sldId id="256" r:id="rId2"/></p:sldIdLst><p:sldSz cx="9144000" cy="6858000" type="screen4x3"/><p:notesSz cx="6858000" cy="9144000"/><p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main"><p14:section name="Oud" id="{00000000-0000-0000-0000-000000000001}"><p14:sldIdLst><p14:sldId id="256"/></p14:sldIdLst></p14:section></p14:sectionLst></p:ext></p:extLst></p:presentation>`,
  "ppt/_rels/presentation.xml.rels": relations(
    ["rId1", "slideMaster", "slideMasters/slideMaster1.xml"],
    ["rId2", "slide", "slides/slide1.xml"],
    ["rId3", "theme", "theme/theme1.xml"],
  ),
  "ppt/theme/theme1.xml": theme(["Cambria", "Carlito"]),
  "ppt/media/logo.png": onePixel,
  "ppt/slideMasters/slideMaster1.xml": `${declaration}<p:sldMaster ${slideSpaces}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>${group}${bar}${logoOnMaster}${place(2, 'type="title"', "Titel", [60, 45, 880, 90])}${place(3, 'type="body" idx="1"', "Tekst", [60, 155, 880, 490])}${place(4, 'type="sldNum" sz="quarter" idx="4"', "Dianummer", [60, 690, 100, 40])}</p:spTree></p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:sldLayoutIdLst>${layoutNames.map((_, i) => `<p:sldLayoutId id="${2147483649 + i}" r:id="rId${i + 1}"/>`).join("")}</p:sldLayoutIdLst><p:txStyles><p:titleStyle>${levels(2800, "tx2", "")}</p:titleStyle><p:bodyStyle>${levels(2000, "tx1", "▪")}</p:bodyStyle><p:otherStyle/></p:txStyles></p:sldMaster>`,
  "ppt/slideMasters/_rels/slideMaster1.xml.rels": relations(
    ...layoutNames.map((_, i) => [`rId${i + 1}`, "slideLayout", `../slideLayouts/slideLayout${i + 1}.xml`] as const),
    ["rId8", "theme", "../theme/theme1.xml"],
    ["rId9", "image", "../media/logo.png"],
  ),
  "ppt/slideLayouts/slideLayout1.xml": layout(
    "title",
    "Titeldia",
    place(2, 'type="ctrTitle"', "Titel", [60, 220, 880, 170]),
    place(3, 'type="subTitle" idx="1"', "Ondertitel", [60, 400, 880, 120]),
  ),
  "ppt/slideLayouts/slideLayout2.xml": layout(
    "obj",
    "Titel en object",
    place(2, 'type="title"', "Titel"),
    place(3, 'idx="1"', "Object"),
    slideNumber,
  ),
  "ppt/slideLayouts/slideLayout3.xml": layout(
    "secHead",
    "Sectiekop",
    white(place(2, 'type="title"', "Titel", [60, 250, 880, 150])),
    white(place(3, 'type="body" idx="1"', "Tekst", [60, 410, 880, 150])),
  ).replace('<p:cSld name="Sectiekop">', `<p:cSld name="Sectiekop">${blueGround}`),
  "ppt/slideLayouts/slideLayout4.xml": layout(
    "titleOnly",
    "Alleen titel",
    place(2, 'type="title"', "Titel"),
    slideNumber,
  ),
  ...Object.fromEntries(
    layoutNames.map((_, i) => [
      `ppt/slideLayouts/_rels/slideLayout${i + 1}.xml.rels`,
      relations(["rId1", "slideMaster", "../slideMasters/slideMaster1.xml"]),
    ]),
  ),
  "ppt/slides/slide1.xml": `${declaration}<p:sld ${slideSpaces}><p:cSld><p:spTree>${group}${place(2, 'type="ctrTitle"', "Titel", undefined, "Voorbeelddia die weg moet")}</p:spTree></p:cSld></p:sld>`,
  "ppt/slides/_rels/slide1.xml.rels": relations(["rId1", "slideLayout", "../slideLayouts/slideLayout1.xml"]),
});
