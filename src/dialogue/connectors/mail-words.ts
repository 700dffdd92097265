/**
 * What the writer of a mail wrote: without quotations and the lines that announce them, the mail that is answered or
 * forwarded, signature, list footer, and what archives put in the place of attachments. Answers between quoted lines
 * stay. Cost O(length).
 * @param isMbox whether lines that begin with "From " have a ">" before them because of how the mail is stored.
 */
export function ownWords(text: string, isMbox = false): string {
  const all = text.replaceAll("\0", "").split(/\r\n|\r|\n/);
  const lines = cutAtAnswered(withoutScrubbed(isMbox ? withStoredFrom(all) : all));
  const kept: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (isSignatureMark(line)) break;
    if (isQuoted(line)) continue;
    const announced = linesAnnouncing(lines, i);
    if (announced > 0) {
      const next = lines.slice(i + announced, i + announced + 5).find((each) => each.trim() !== "");
      if (next !== undefined && !isQuoted(next)) break;
      i += announced - 1;
    } else kept.push(line.trimEnd());
  }
  return withoutClosing(kept)
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** Lines longer than this are looked at no further: patterns cost more there than they find. */
const longestLine = 2_000;

/** "> text", and "AB> text" as some programs quote. */
function isQuoted(line: string): boolean {
  return /^\s{0,3}(?:[A-Z]{2,4})?>/.test(line);
}

/** An mbox writes ">From " for "From "; where the lines around it are quoted too, it was quoted from the start. */
function withStoredFrom(lines: readonly string[]): string[] {
  return lines.map((line, i) => {
    if (!/^>+From /.test(line)) return line;
    const isAmongQuoted = [lines[i - 1], lines[i + 1]].some((each) => each !== undefined && /^>(?!>*From )/.test(each));
    return line.startsWith(">From ") && isAmongQuoted ? line : line.slice(1);
  });
}

function isSignatureMark(line: string): boolean {
  return /^--[ \t\u00a0]*$/.test(line) || line.startsWith("-----BEGIN PGP SIGNATURE-----");
}

/** How many lines from here announce a quotation: "On Monday 1 March 2026, Anne Bos" + "<anne@example.nl> wrote:". */
function linesAnnouncing(lines: readonly string[], from: number): number {
  const first = lines[from]!;
  if (first.length > longestLine || first.trim() === "") return 0;
  if (/^\s*(On|Op|Am|Le|El|Il)\s/.test(first)) {
    let joined = "";
    for (let count = 1; count <= 3 && from + count <= lines.length; count++) {
      const line = lines[from + count - 1]!;
      if (line.length > longestLine || line.trim() === "") return 0;
      joined += ` ${line.trim()}`;
      if (/\d/.test(joined) && /\b(wrote|schreef|schrieb|a écrit|escribió|ha scritto)\b[^:]{0,200}:$/i.test(joined))
        return count;
    }
    return 0;
  }
  if (first.length > 300) return 0;
  const isVerbLast = /\S\s(wrote|writes|said|schreef|schrieb|a écrit)\s?:\s*$/i.test(first);
  const hasVerb = /\S\s(wrote|schreef|schrieb)\s(op|on|at|in|am)\s.{0,200}:\s*$/i.test(first);
  if (!isVerbLast && !hasVerb && !/^(Quoting|Citeren) .{2,200}:\s*$/.test(first)) return 0;
  const next = lines.slice(from + 1, from + 4).find((line) => line.trim() !== "");
  return next !== undefined && isQuoted(next) ? 1 : 0;
}

/** Up to the mail that is answered or forwarded where programs put it whole below the answer. */
function cutAtAnswered(lines: readonly string[]): readonly string[] {
  const at = lines.findIndex((line, i) => line.length <= longestLine && (isDivider(line) || isHeaderBlock(lines, i)));
  if (at < 0) return lines;
  return /^_{10,}\s*$/.test(lines[at - 1] ?? "") ? lines.slice(0, at - 1) : lines.slice(0, at);
}

function isDivider(line: string): boolean {
  return (
    /^\s*-{2,}\s*(original message|original appointment|oorspronkelijk(e)? (bericht|e-mail)|forwarded message|begin forwarded|doorgestuurd bericht|ursprüngliche nachricht|message d'origine|reply message)/i.test(
      line,
    ) || /^(Begin forwarded message|Begin doorgestuurd bericht):\s*$/i.test(line)
  );
}

/** "Van: …", "Verzonden: …", "Aan: …" below each other, as Outlook puts above the mail that is answered. */
function isHeaderBlock(lines: readonly string[], from: number): boolean {
  if (!/^\s*\*?(From|Van|Von|De)\s?:\*?\s/.test(lines[from]!)) return false;
  const below = lines.slice(from + 1, from + 6).map((line) => line.slice(0, 100));
  const has = (pattern: RegExp) => below.some((line) => pattern.test(line));
  return (
    has(/^\s*\*?(Sent|Verzonden|Date|Datum|Gesendet|Envoyé)\s?:/) &&
    has(/^\s*\*?(To|Aan|An|À|Subject|Onderwerp|Betreff|Objet)\s?:/)
  );
}

/** Without what Pipermail says of the parts it took out, and without the marks of signed text. */
function withoutScrubbed(lines: readonly string[]): string[] {
  const kept: string[] = [];
  let isScrubbed = false;
  for (const line of lines) {
    if (/^-{10,} next part -{10,}$|^\s*\[\[alternative HTML version deleted\]\]$/.test(line)) continue;
    if (/^(An? .{1,80}|A non-text attachment) was scrubbed\.\.\.$/.test(line)) isScrubbed = true;
    else if (isScrubbed && line.trim() === "") isScrubbed = false;
    if (!isScrubbed && !/^-----BEGIN PGP SIGNED MESSAGE-----$|^Hash: SHA\d+$/.test(line)) kept.push(line);
  }
  return kept;
}

/** Without a list's footer and what telephones add. */
function withoutClosing(lines: readonly string[]): readonly string[] {
  let end = lines.length;
  const footer = footerStart(lines);
  if (footer >= 0) end = footer;
  while (end > 0 && (lines[end - 1]!.trim() === "" || fromTelephone.test(lines[end - 1]!))) end--;
  return lines.slice(0, end);
}

const fromTelephone =
  /^\s*(sent from my \S.{0,40}|sent from (outlook|yahoo|mail) .{0,40}|get outlook for \S.{0,40}|verzonden (vanaf|met|via) (mijn )?\S.{0,40}|verstuurd vanaf (mijn )?\S.{0,40}|outlook voor \S.{0,40} downloaden)\s*$/i;

/** A line of dashes or the like near the end, with something about the list below it. */
function footerStart(lines: readonly string[]): number {
  for (let i = lines.length - 1; i >= Math.max(0, lines.length - 20); i--) {
    if (!/^\s*([-_=*#~+.]{8,}|([-.=~+*] ?){8,})\s*$/.test(lines[i]!.slice(0, 200))) continue;
    const below = lines.slice(i + 1).map((line) => line.slice(0, 200));
    if (
      below.some((line) =>
        /mailing ?list|mailinglijst|listinfo|unsubscribe|uitschrijven|afmelden|list-?info|\/lists?\//i.test(line),
      )
    )
      return i;
  }
  return -1;
}
