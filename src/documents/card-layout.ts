/**
 * A card's pages as Typst markup: a panel in the organisation's colour with title and sender, and the lines in two columns beside it,
 * to be read across. It reads /card.json (see `cardPdf`) and /logo.*; every text comes from there as data.
 */
export const cardLayout = `
#let given = json("/card.json")
#let colour = given.colours
#let ink = rgb(colour.ink)
#let ink2 = rgb(colour.ink2)
#let hair = rgb(colour.line)
#let brand = rgb(colour.brand)
#let on-brand = rgb(colour.onBrand)
#let panel = 52mm
#let edge = 9mm

#let sender = box(width: panel - 2 * edge, {
  set text(fill: on-brand, size: 8pt)
  set par(spacing: 5pt)
  if given.logo != "" {
    block(fill: white, inset: 2.4mm, radius: 1mm, below: 8pt, box(width: panel - 2 * edge - 4.8mm, height: 11mm, align(left + horizon, image(given.logo, width: 100%, height: 100%, fit: "contain", alt: given.organisation))))
  }
  par(text(weight: 600, given.organisation))
  par(given.date)
})
#let head(title-of) = box(width: panel - 2 * edge, {
  set text(fill: on-brand)
  pdf.artifact(block(below: 18pt, rect(width: 9mm, height: 1.4mm, fill: on-brand)))
  block(above: 0pt, below: 14pt, text(size: 20pt, weight: 600, tracking: -.02em, title-of))
  par(leading: .6em, text(size: 10.5pt, given.key.split(" → ").join([ \\ → ])))
})
#set document(title: given.title, author: given.organisation, date: none)
#set page(
  width: 210mm,
  height: 148mm,
  margin: (left: panel + edge, right: edge, y: edge),
  background: {
    place(left + top, rect(width: panel, height: 100%, fill: brand))
    // On the first page the words of the panel are read; on the others they are furniture.
    context if here().page() > 1 {
      place(left + top, dx: edge, dy: edge, head(given.title))
      place(left + bottom, dx: edge, dy: -edge, sender)
    }
  },
)
#set text(font: "Inter", size: 9pt, fill: ink, lang: given.language, region: given.region, hyphenate: false)
#set par(leading: .42em, spacing: 0pt)

#show title: set text(size: 20pt, weight: 600, tracking: -.02em)
#show title: set block(above: 0pt, below: 0pt)
#place(left + top, dx: -panel, head(title()))
#place(left + bottom, dx: -panel, sender)

#let line-at(scale, of) = {
  set text(size: 8pt * scale)
  block(width: 100%, breakable: false, stroke: (top: .6pt + hair), inset: (top: 2.2mm * scale, bottom: 3mm * scale), {
    set par(spacing: .72em)
    par(text(fill: ink2, of.from))
    let use = text(weight: 600, fill: brand, of.to)
    par(hanging-indent: 1.28em, text(size: 1.32em, { box(width: 1.28em, text(weight: 600, fill: brand)[→]); if of.link == "" { use } else { link(of.link, use) } }))
    if of.note != "" { par(text(size: .93em, fill: ink2, of.note)) }
  })
}
#let lines-at(scale, spare: 0pt) = grid(columns: (1fr, 1fr), column-gutter: 8mm, row-gutter: spare, ..given.lines.map(of => line-at(scale, of)))
#let largest = 1.3
#let smallest = .95
#layout(size => {
  let sizes = range(0, 12).map(i => largest - i * (largest - smallest) / 11)
  let height-at(scale) = measure(width: size.width, lines-at(scale)).height
  let fitting = sizes.find(scale => height-at(scale) <= size.height)
  if fitting == none { lines-at(smallest) } else {
    // What is left goes between the rows, so that the lines fill the card.
    let rows = calc.max(1, calc.ceil(given.lines.len() / 2))
    lines-at(fitting, spare: calc.min((size.height - height-at(fitting)) / rows, 7mm))
  }
})
`;
