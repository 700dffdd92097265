/**
 * A document's pages as Typst markup. It reads /document.json (see `documentPdf`), /logo.* and /pictures/<index>.svg; every
 * text comes from there as data.
 */
export const documentLayout = `
#let given = json("/document.json")
#let words = given.words
#let colour = given.colours
#let ink = rgb(colour.ink)
#let ink2 = rgb(colour.ink2)
#let ink3 = rgb(colour.ink3)
#let hair = rgb(colour.line)
#let sunken = rgb(colour.sunken)
#let brand = rgb(colour.brand)
#let on-brand = rgb(colour.onBrand)
#let tint = rgb(colour.tint)
#let pale = rgb(colour.pale)
#let accent = rgb(colour.accent)
#let accent-tint = rgb(colour.accentTint)
#let side = 64pt

#set document(title: given.title, author: given.organisation, date: none)
#set page(paper: "a4", margin: (x: side, top: 68pt, bottom: 76pt))
#set text(font: "Inter", size: 10pt, fill: ink, lang: given.language, region: given.region, hyphenate: false)
#set par(leading: 6.4pt, spacing: 11pt)
#set table(stroke: none)
#set list(marker: text(fill: brand, sym.bullet), indent: 2pt, body-indent: 8pt, spacing: 7pt)
#set enum(indent: 2pt, body-indent: 8pt, spacing: 7pt, numbering: (..n) => text(fill: brand, weight: 600, str(n.pos().last()) + "."))
#set footnote.entry(separator: line(length: 60pt, stroke: .6pt + hair), gap: 5pt)
#show footnote.entry: set text(size: 8pt, fill: ink2)
#show footnote.entry: set par(leading: 4pt)
#show link: set text(fill: brand)
#show heading: set text(weight: 600)
#show heading: set par(leading: 5pt)
#show heading.where(level: 2): set text(size: 14pt, tracking: -.1pt)
#show heading.where(level: 2): set block(above: 26pt, below: 11pt)
#show heading.where(level: 3): set text(size: 11pt)
#show heading.where(level: 3): set block(above: 20pt, below: 9pt)
#show heading.where(level: 4): set text(size: 10pt, fill: ink2)
#show heading.where(level: 4): set block(above: 16pt, below: 8pt)

#let label-of(number) = label("evidence-" + str(number))
#let marked(inline) = {
  let body = text(inline.text)
  if inline.isBold { body = strong(body) }
  if inline.isItalic { body = emph(body) }
  if inline.isJudgement { body = underline(stroke: (paint: accent, thickness: .9pt, dash: "dotted"), offset: 2.4pt, evade: false, body) }
  if inline.link != "" { link(inline.link, body) } else { body }
}
#let cited(inline) = link(label-of(inline.number), {
  let parts = (inline.value, inline.period).filter(part => part != "")
  if parts.len() > 0 { highlight(fill: tint, radius: 2pt, extent: 2pt, top-edge: "ascender", bottom-edge: "descender", text(weight: 500, parts.join(", "))); h(1.5pt) }
  super(typographic: false, size: .68em, text(weight: 600, "[" + str(inline.number) + "]"))
})
#let rich(inlines) = {
  for (i, inline) in inlines.enumerate() {
    if inline.kind == "words" {
      marked(inline)
      let next = inlines.at(i + 1, default: (kind: "end"))
      let goes-on = next.kind == "words" and next.isJudgement
      if inline.isJudgement and not goes-on { text(size: .78em, fill: accent, weight: 500, " (" + words.judgement + ")") }
    } else if inline.kind == "citation" { cited(inline) }
    else if inline.kind == "footnote" { footnote(inline.text) }
    else { linebreak() }
  }
}

#let listed(of) = {
  let items = of.items.map(item => { rich(item.text); for below in item.lists { listed(below) } })
  if of.isOrdered { enum(..items) } else { list(..items) }
}
#let quoted(block-data) = block(inset: (left: 16pt, y: 2pt), stroke: (left: 2.4pt + brand), above: 16pt, below: 16pt, {
  text(size: 11.5pt, fill: ink2, style: "italic", rich(block-data.text))
  if block-data.by != "" { parbreak(); text(size: 8.5pt, fill: ink3, "– " + block-data.by) }
})
#let called(callout) = {
  let (edge, ground) = if callout.tone == "missing" { (accent, accent-tint) } else { (brand, tint) }
  block(width: 100%, fill: ground, stroke: (left: 2.4pt + edge), inset: (x: 14pt, y: 11pt), above: 16pt, below: 16pt, radius: (right: 3pt), {
    set par(spacing: 6pt)
    if callout.title != "" { par(text(weight: 600, fill: edge, callout.title)) }
    par(rich(callout.text))
  })
}
#let key-figures(figures) = {
  let across = if figures.len() == 0 { 1 } else if figures.len() <= 4 { figures.len() } else if calc.rem(figures.len(), 4) == 0 or figures.len() > 6 { 4 } else { 3 }
  block(above: 20pt, below: 22pt, grid(
    columns: (1fr,) * across,
    column-gutter: 14pt,
    row-gutter: 18pt,
    ..figures.map(figure => block(width: 100%, breakable: false, stroke: (top: 1.2pt + ink), inset: (top: 9pt), {
      set par(spacing: 7pt, leading: 4pt)
      par(text(size: 8.5pt, figure.label))
      par({ text(size: if figure.value.len() > 9 { 15pt } else { 25pt }, weight: 600, tracking: -.4pt, fill: brand, figure.value); if figure.unit != "" { text(size: 11pt, weight: 600, fill: brand, " " + figure.unit) } })
      if figure.note != "" { par(text(size: 7.5pt, fill: ink3, figure.note)) }
    })),
  ))
}
#let titled(title) = block(above: 20pt, below: 9pt, sticky: true, text(size: 10.5pt, weight: 600, title))
#let noted(note) = if note != "" { block(above: 7pt, below: 18pt, text(size: 7.5pt, fill: ink3, note)) }
#let ruled(columns, rows, size) = {
  set text(size: size, hyphenate: true)
  set par(leading: 4.2pt, justify: false)
  block(above: 10pt, below: 18pt, breakable: rows.len() > 8, table(
    columns: columns.map(column => column.width * 1fr),
    column-gutter: 10pt,
    inset: (x: 0pt, y: 5.4pt),
    align: (x, _) => if columns.at(x).align == "right" { right } else { left },
    table.header(
      ..columns.map(column => table.cell(align: bottom + if column.align == "right" { right } else { left }, text(size: size - .5pt, weight: 600, column.name))),
      table.hline(stroke: 1pt + ink),
    ),
    ..rows.map(row => if "group" in row {
      (table.cell(colspan: columns.len(), align: left, inset: (top: 12pt, bottom: 5.4pt), breakable: false, text(weight: 600, fill: brand, row.group)), table.hline(stroke: .6pt + hair))
    } else {
      row.cells.enumerate().map(((x, cell)) => if columns.at(x).align == "right" { text(number-width: "tabular", cell) } else { cell }) + (table.hline(stroke: .6pt + hair),)
    }).flatten(),
  ))
}
#let tabled(of) = {
  if of.title != "" { titled(of.title) }
  if of.columns.len() > 0 { ruled(of.columns, of.rows.map(row => if "group" in row { row } else { (cells: row.cells.map(rich)) }), 8.5pt) }
  noted(of.note)
}
#let pictured(of) = block(width: 100%, breakable: false, above: 20pt, below: 18pt, {
  block(below: 12pt, text(size: 10.5pt, weight: 600, of.title))
  layout(size => image("/pictures/" + str(of.index) + ".svg", width: calc.min(of.width * 1pt, size.width), alt: of.alt))
  noted(of.note)
})
#let body-of(blocks) = for of in blocks {
  if of.kind == "heading" { heading(level: of.level + 1, of.text) }
  else if of.kind == "paragraph" { par(rich(of.text)) }
  else if of.kind == "list" { listed(of) }
  else if of.kind == "quote" { quoted(of) }
  else if of.kind == "callout" { called(of) }
  else if of.kind == "key-figures" { key-figures(of.figures) }
  else if of.kind == "table" { tabled(of) }
  else if of.kind == "picture" { pictured(of) }
  else { pagebreak(weak: true) }
}

// Cover: the title in the organisation's colour over two thirds of the page, who and when below it on white.
#page(margin: 0pt, footer: none, {
  block(width: 100%, height: 62%, fill: brand, spacing: 0pt, inset: (x: side, top: 64pt, bottom: 52pt), {
    set text(fill: on-brand)
    set par(leading: .34em, spacing: 18pt)
    pdf.artifact(rect(width: 44pt, height: 6pt, fill: on-brand))
    v(1fr)
    let size = if given.title.len() > 120 { 26pt } else if given.title.len() > 60 { 34pt } else { 44pt }
    show title: set text(size: size, weight: 600, tracking: -.02em, fill: on-brand)
    show title: set par(leading: .34em)
    title()
    if given.subtitle != "" { par(leading: 7pt, text(size: 15pt, given.subtitle)) }
  })
  block(width: 100%, height: 38%, spacing: 0pt, inset: (x: side, top: 36pt, bottom: 60pt), {
    set par(spacing: 8pt)
    par(text(size: 13pt, weight: 600, given.organisation))
    par(text(size: 10.5pt, fill: ink2, given.date))
    if given.status != "" { par(text(size: 10.5pt, fill: ink2, given.status)) }
    v(1fr)
    if given.logo != "" { box(width: 170pt, height: 62pt, align(left + bottom, image(given.logo, width: 100%, height: 100%, fit: "contain", alt: given.organisation))) }
  })
})

#set page(footer-descent: 30pt, footer: context {
  set text(size: 7.5pt, fill: ink3)
  let page-words = words.page.replace("%p", str(here().page())).replace("%s", str(counter(page).final().first()))
  grid(columns: (1fr, auto), column-gutter: 20pt, given.footer, page-words)
})

#show outline.entry.where(level: 1): it => link(it.element.location(), block(above: 15pt, below: 0pt, width: 100%, {
  set text(size: 11pt, weight: 600)
  grid(columns: (24pt, 1fr, auto), column-gutter: 4pt, if it.prefix() != none { text(fill: brand, it.prefix()) }, it.body(), text(fill: brand, it.page()))
}))
#show outline.entry.where(level: 2): it => link(it.element.location(), block(above: 7pt, below: 0pt, width: 100%, {
  set text(size: 9.5pt, fill: ink2)
  grid(columns: (24pt, 1fr, auto), column-gutter: 4pt, [], it.body(), it.page())
}))
// A chapter begins on the page where the last one ended when a third of the page is free below its title.
#let opening(title, kicker, numbered: true, first: false) = {
  if first { pagebreak(weak: true) } else { v(46pt, weak: true) }
  block(breakable: false, above: 0pt, below: 0pt, width: 100%, {
    if not first { line(length: 100%, stroke: .6pt + hair) }
    v(230pt)
  })
  v(-230pt + if first { 0pt } else { 24pt })
  show heading.where(level: 1): it => block(above: 0pt, below: 16pt, sticky: false, {
    set text(size: 25pt, tracking: -.5pt)
    set par(leading: 7pt)
    it.body
  })
  if kicker != "" { block(below: 11pt, text(size: 8.5pt, weight: 600, fill: brand, kicker)) }
  heading(level: 1, numbering: if numbered { "1" } else { none }, title)
}
#if given.sections.len() > 0 {
  show heading.where(level: 1): it => block(below: 28pt, text(size: 25pt, tracking: -.5pt, it.body))
  heading(level: 1, outlined: false, words.contents)
  outline(title: none, depth: 2)
}

#for (i, section) in given.sections.enumerate() {
  opening(section.title, section.chapter, numbered: section.chapter != "", first: i == 0)
  if section.lead != "" { block(below: 20pt, par(leading: 7pt, text(size: 12.5pt, fill: ink2, section.lead))) }
  body-of(section.blocks)
}

#if given.pictures.len() > 0 {
  opening(words.pictureTables, "", numbered: false)
  text(fill: ink2, words.pictureTablesLead)
  for of in given.pictures {
    titled(of.title)
    let columns = of.head.enumerate().map(((x, name)) => (name: name, align: "left", width: if x == 0 { 1.6 } else { 1 }))
    if columns.len() > 0 { ruled(columns, of.rows.map(row => (cells: columns.enumerate().map(((x, _)) => row.at(x, default: "")))), 8pt) }
  }
}

#if given.evidence.len() > 0 {
  opening(words.evidence, "", numbered: false)
  block(below: 14pt, text(fill: ink2, words.evidenceLead))
  set text(size: 7.5pt)
  set par(leading: 3.6pt)
  table(
    columns: (24pt, 3.6fr, 2.6fr, auto, 1.5fr, 1.2fr),
    column-gutter: 8pt,
    inset: (x: 0pt, y: 3.6pt),
    align: (x, _) => if x == 3 { right } else { left },
    table.header(..words.evidenceColumns.map(name => text(weight: 600, name)), table.hline(stroke: 1pt + ink)),
    ..given.evidence.enumerate().map(((i, of)) => (
      [#box(text(fill: brand, weight: 600, "[" + str(i + 1) + "]"))#label-of(i + 1)],
      of.of,
      text(weight: 600, of.value),
      text(number-width: "tabular", of.n),
      of.period,
      text(fill: ink3, of.source),
      table.hline(stroke: .5pt + hair),
    )).flatten(),
  )
}
`;
