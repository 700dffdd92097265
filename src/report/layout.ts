/**
 * The report's two pages as Typst markup. It reads /report.json (see `ReportDocument`) and the pictures it names; every
 * text comes from there as data. Sections go to the first page on which they fit; when two pages are too few, lists and the
 * table of networks lose rows, never their type size, and at last the matrix goes (the picture of units says the same).
 */
export const layout = `
#let report = json("/report.json")
#let colour = report.colours
#let ink = rgb(colour.ink)
#let ink2 = rgb(colour.ink2)
#let ink3 = rgb(colour.ink3)
#let hair = rgb(colour.line)
#let quiet = rgb(colour.quiet)
#let sunken = rgb(colour.sunken)
#let brand = rgb(colour.brand)
#let tint = rgb(colour.tint)

#let width = 510pt
#let gutter = 14pt
#let half = (width - gutter) / 2
#let usable = 751pt
#let least = 13pt
#let most = 24pt

#set document(title: report.documentTitle, author: report.organisation, date: none)
#set page(
  paper: "a4",
  margin: (x: 42.6pt, top: 34pt, bottom: 50pt),
  footer-descent: 22pt,
  footer: context {
    set text(size: 7pt, fill: ink3)
    grid(columns: (1fr, auto), report.footer, report.pages.at(here().page() - 1).at(counter(page).final().first() - 1))
  },
)
#set text(font: "Inter", size: 8.5pt, fill: ink, lang: report.language, hyphenate: false, top-edge: "cap-height", bottom-edge: "baseline")
#set par(leading: 4.4pt, spacing: 0pt)
#show heading: set text(weight: 600)
#show heading: set block(above: 0pt, below: 0pt)
#show heading.where(level: 1): set text(size: 28pt, tracking: -.6pt)
#show heading.where(level: 2): set text(size: 10.5pt)
#show heading.where(level: 2): set par(leading: 4pt)
#show heading.where(level: 3): set text(size: 8.5pt)
#set table(stroke: none, inset: 0pt)

#let hairline = line(length: 100%, stroke: .6pt + quiet)
#let figures(body) = text(number-width: "tabular", body)
#let bar(share, size, strong: false, height: 2.6pt, tone: tint) = box(width: size, height: height, {
  place(rect(width: 100%, height: 100%, fill: sunken))
  if share != none and share > 0 { place(rect(width: calc.max(.8pt, share * size), height: 100%, fill: if strong { ink } else { tone })) }
})
#let hidden(words) = box(fill: tiling(size: (4pt, 4pt), {
  place(rect(width: 4pt, height: 4pt, fill: sunken))
  place(line(start: (0%, 100%), end: (100%, 0%), stroke: .4pt + rgb(colour.hatch)))
}), inset: (x: 5pt, y: 3pt), radius: 2pt, box(fill: sunken, outset: (x: 2pt, y: 1.5pt), text(size: 8pt, fill: ink2, words)))

#let head(section) = {
  hairline
  v(8pt, weak: false)
  heading(level: 2, section.title)
  if section.subtitle != "" {
    v(6pt)
    text(size: 7pt, fill: ink3, section.subtitle)
  }
}
#let drawn(file) = image("/pictures/" + file.name + ".svg", width: file.width * 1pt, alt: file.alt)

#let bars-table(panel, size) = {
  let columns = (1fr, 26pt) + panel.heads.slice(2).map(_ => 54pt)
  set text(size: 8pt)
  table(
    columns: columns,
    column-gutter: 8pt,
    align: (x, _) => if x == 1 { right } else { left },
    inset: (y: 5.1pt),
    table.header(..panel.heads.map(word => table.cell(inset: (top: 1pt, bottom: 5pt), text(size: 7.5pt, weight: 600, word)))),
    table.hline(stroke: .6pt + hair),
    ..panel.rows.map(row => (
      row.name,
      figures(row.count),
      ..row.bars.map(one => if one.share == none { text(fill: ink3, one.value) } else {
        grid(columns: (24pt, 1fr), align: (right, left), column-gutter: 5pt, figures(one.value), pad(top: .8pt, bar(one.share, 25pt, height: 4.4pt, tone: if one.strong { brand } else { tint })))
      }),
    )).flatten(),
  )
}
#let body-of(panel, size) = {
  if panel.kind == "picture" {
    drawn(panel.picture)
    if panel.note != "" { v(7pt); text(size: 8pt, fill: ink2, panel.note) }
  } else { bars-table(panel, size) }
}
#let panels(section) = {
  let size = if section.panels.len() == 1 { width } else { half }
  let heights = section.panels.map(panel => measure(block(width: size, head(panel))).height)
  let tall = calc.max(..heights)
  grid(
    columns: section.panels.map(_ => size),
    column-gutter: gutter,
    ..section.panels.map(panel => block(width: size, {
      block(height: tall, width: 100%, spacing: 0pt, head(panel))
      v(11pt)
      body-of(panel, size)
    })),
  )
}

#let opening(section) = {
  pdf.artifact(rect(width: 34pt, height: 5pt, fill: brand))
  v(9pt)
  text(size: 8.5pt, fill: ink3, section.kicker)
  v(13pt)
  heading(level: 1, section.title)
  v(12pt)
  block(width: 450pt, spacing: 0pt, {
    set text(size: 12pt)
    set par(leading: 6pt)
    section.lead.opening
    if section.lead.strong != "" { [ ]; text(weight: 600, fill: brand, section.lead.strong); [ ]; section.lead.rest }
  })
  v(16pt)
  let count = section.keys.len()
  if count > 0 {
    let column = (width - (4 - 1) * gutter) / 4
    grid(
      columns: (column,) * count,
      column-gutter: gutter,
      ..section.keys.map(key => {
        line(length: 100%, stroke: 1.2pt + ink)
        v(8pt)
        key.label
        v(11pt)
        text(size: 28pt, weight: 600, fill: brand, tracking: -.6pt, key.value)
        if key.unit != "" { h(3pt); text(size: if key.unit.len() > 1 { 11pt } else { 12pt }, weight: 600, fill: brand, key.unit) }
        if key.change != none {
          v(10pt)
          text(weight: 500, key.change.arrow + " " + key.change.much)
          if section.wideChange { linebreak() } else { [ ] }
          text(fill: ink2, key.change.since)
          v(7pt)
        } else { v(9pt) }
        text(size: 7pt, fill: ink3, key.of)
      }),
    )
  }
}

#let networks(section, count) = {
  head(section)
  v(11pt)
  let parts = section.parts
  let shown = section.rows.slice(0, calc.min(count, section.rows.len()))
  if section.keep != none and section.keep >= shown.len() and shown.len() > 0 { shown = shown.slice(0, -1) + (section.rows.at(section.keep),) }
  let leftover = section.rows.len() - shown.len() + section.beyond
  let widths = (1fr,)
  if section.sources { widths.push(62pt) }
  widths.push(36pt)
  widths += parts.map(_ => 34pt)
  if section.scored { widths.push(62pt) }
  let first = if section.sources { 3 } else { 2 }
  table(
    columns: widths,
    column-gutter: 9pt,
    align: (x, _) => if x == first - 1 { right } else { left },
    table.header(..section.heads.map(word => pad(bottom: 5pt, text(size: 7.5pt, weight: 600, word)))),
    table.hline(stroke: .6pt + quiet),
    ..for (i, row) in shown.enumerate() {
      let cells = (pad(y: 5.4pt, text(weight: 500, row.name)),)
      if section.sources { cells.push(pad(y: 5.4pt, text(fill: ink3, row.source))) }
      if row.shown {
        cells.push(pad(y: 5.4pt, figures(row.members)))
        for part in row.parts {
          cells.push(pad(top: 3.4pt, {
            block(spacing: 0pt, figures(text(weight: if part.strong { 700 } else { 400 }, part.value)))
            v(3pt)
            if part.share != none { bar(part.share, 34pt, strong: part.strong) }
          }))
        }
        if section.scored {
          cells.push(pad(y: 5pt, grid(columns: (20pt, 36pt), column-gutter: 5pt, text(size: 10.5pt, weight: 600, fill: brand, figures(row.score)), pad(top: .6pt, bar(row.success, 36pt, height: 6pt, tone: brand)))))
        }
      } else {
        cells.push([])
        cells.push(table.cell(colspan: parts.len() + if section.scored { 1 } else { 0 }, pad(y: 3pt, hidden(section.hidden))))
      }
      cells
      (table.hline(stroke: .6pt + hair),)
    },
  )
  v(7pt)
  {
    set text(size: 7pt, fill: ink3)
    section.explained.map(one => { text(weight: 600, one.name + ": "); one.text }).join([ · ])
    if leftover > 0 { if section.explained.len() > 0 [. ]; section.more.at(leftover) }
  }
}

#let units(section) = {
  head(section)
  v(9pt)
  if section.see.len() == 0 { drawn(section.picture) } else {
    grid(
      columns: (section.picture.width * 1pt, 1fr),
      column-gutter: gutter,
      align: (left + top, left + horizon),
      drawn(section.picture),
      {
        heading(level: 3, section.seeTitle)
        v(7pt)
        set par(leading: 4.2pt, spacing: 7.5pt)
        for words in section.see { par(words) }
      },
    )
  }
}

#let yields(section, items) = {
  head(section)
  v(13pt)
  let count = section.groups.len()
  let column = if count > 3 { 117pt } else { (width - 2 * gutter) / 3 }
  grid(
    columns: (column,) * count,
    column-gutter: gutter,
    ..section.groups.map(group => {
      { text(size: 20pt, weight: 600, fill: brand, group.count); h(5pt); text(weight: 500, group.noun) }
      v(10pt)
      set par(leading: 3.6pt)
      let shown = calc.min(items, group.items.len())
      for item in group.items.slice(0, shown) {
        block(below: 6.4pt, grid(columns: (9pt, 1fr), text(fill: brand, "–"), { item.title; if item.amount != "" { text(fill: ink3, "  " + item.amount) } }))
      }
      if group.more.at(shown) != "" { v(6pt); text(size: 7pt, fill: ink3, group.more.at(shown)) }
    }),
  )
}

#let notes(section) = {
  line(length: 100%, stroke: 1.2pt + ink)
  v(8pt)
  let count = section.notes.len()
  grid(
    columns: (117pt,) * count,
    column-gutter: gutter,
    ..section.notes.map(note => {
      heading(level: 3, note.title)
      v(6pt)
      set text(size: 7pt)
      set par(leading: 3.6pt, spacing: 5.5pt)
      for words in note.texts { par(words) }
    }),
  )
}

#let rendered(section, count, items) = block(width: width, spacing: 0pt, breakable: false, {
  set block(spacing: 0pt)
  if section.kind == "opening" { opening(section) }
  else if section.kind == "panels" { panels(section) }
  else if section.kind == "networks" { networks(section, count) }
  else if section.kind == "units" { units(section) }
  else if section.kind == "yields" { yields(section, items) }
  else { notes(section) }
})

#let running = {
  grid(columns: (1fr, auto), align: (left + horizon, right + horizon), pdf.artifact(rect(width: 34pt, height: 5pt, fill: brand)), text(fill: ink3, report.running))
  v(13pt)
}
#let running-height = 24pt

// First fit over the pages; the notes come last, on the last page.
#let divided(chosen, height-of) = {
  let pages = ((),)
  let used = (0pt,)
  for i in chosen {
    let tall = height-of(i)
    let placed = false
    let from = if i == chosen.last() { pages.len() - 1 } else { 0 }
    for at in range(from, pages.len()) {
      let gap = if pages.at(at).len() == 0 { 0pt } else { least }
      if not placed and used.at(at) + gap + tall <= usable {
        pages.at(at).push(i)
        used.at(at) += gap + tall
        placed = true
      }
    }
    if not placed {
      pages.push((i,))
      used.push(running-height + tall)
    }
  }
  (pages: pages, used: used)
}

// What a report may lose to stay within two pages, the least loss first.
#let losses = ((items: 5, all: true, cost: 0), (items: 3, all: true, cost: 40), (items: 3, all: false, cost: 400), (items: 1, all: false, cost: 600))

#context {
  let all = range(report.sections.len())
  let fixed = report.sections.map(section => if section.kind in ("networks", "yields") { none } else { measure(rendered(section, 0, 0)).height })
  let varying(kind, values) = {
    let section = report.sections.find(section => section.kind == kind)
    if section == none { (:) } else { values.map(value => (str(value), measure(rendered(section, value, value)).height)).to-dict() }
  }
  let total = report.rows
  let counts = range(calc.min(total, 4), total + 1).rev()
  let networks-heights = varying("networks", counts)
  let yields-heights = varying("yields", (5, 3, 1))
  let best = none
  for loss in losses {
    let chosen = if loss.all { all } else { all.filter(i => not report.sections.at(i).at("expendable", default: false)) }
    for count in counts {
      let height-of(i) = {
        let kind = report.sections.at(i).kind
        if kind == "networks" { networks-heights.at(str(count)) } else if kind == "yields" { yields-heights.at(str(loss.items)) } else { fixed.at(i) }
      }
      let plan = divided(chosen, height-of)
      let pages = plan.pages.len()
      let hole = if pages > 1 { calc.max(0, (usable - plan.used.first()) / 1pt - 60) } else { 0 }
      // A second page with little on it says less than a few networks less on the first.
      let bare = if pages > 1 { calc.max(0, (usable * 0.65 - plan.used.last()) / 1pt) } else { 0 }
      let hidden = 10 * (total - count) + 30 * calc.max(0, calc.min(total, 8) - count)
      let cost = 10000 * calc.max(0, pages - 2) + hole + bare + hidden + loss.cost - if pages == 1 and total - count <= 3 and loss.items == 5 { 500 } else { 0 }
      if best == none or cost < best.cost { best = (cost: cost, count: count, items: loss.items, ..plan) }
    }
  }
  for (at, page) in best.pages.enumerate() {
    if at > 0 { pagebreak(); running }
    let free = usable - best.used.at(at)
    let ends = at == best.pages.len() - 1
    let gap = least + calc.clamp(free / calc.max(1, page.len() - 1) / 1pt, 0, (most - least) / 1pt) * 1pt
    for (i, index) in page.enumerate() {
      if i > 0 { if ends and i == page.len() - 1 and free < 330pt { v(1fr) } else { v(gap) } }
      rendered(report.sections.at(index), best.count, best.items)
    }
  }
}
`;
