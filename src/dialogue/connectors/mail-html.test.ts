import {expect, test} from "vitest";
import {textOfHtml} from "./mail-html.ts";

test.each([
  ["<p>one</p><p>two<br>three</p>", "one\ntwo\nthree"],
  ["<div>one</div>\n   <div>two\n three</div>", "one\ntwo three"],
  ["<ul><li>a</li><li>b</li></ul>", "- a\n- b"],
  ["<pre>a\n  b</pre>", "a\n  b"],
  ["<table><tr><td>a</td><td>b</td></tr></table>", "a b"],
  ["caf&eacute; &amp; &#233;&#xE9; &Eacute; &euro; &nope; &#0;", "café & éé É € &nope;"],
  ["<style>p{}</style><script>alert('<p>no</p>')</script><head><title>x</title></head>yes", "yes"],
  ["<!-- <p>no</p> -->yes", "yes"],
  ["<img src='https://example.nl/track.gif'><a href='javascript:alert(1)'>yes</a>", "yes"],
  ["<p>mine</p><blockquote>hers<div>more</div></blockquote><p>again</p>", "mine\n> hers\n> more\nagain"],
  ["mine<blockquote>a<blockquote>b</blockquote>c</blockquote>again", "mine\n> a\n> b\n> c\nagain"],
  ['mine<div class="gmail_signature">Anne</div>', "mine"],
  ['mine<div id="appendonsend"></div><hr><b>From:</b> Anne', "mine"],
  ['<div class="yahoo_quoted"><div>hers</div></div>mine', "> hers\nmine"],
  ["1 < 2 and <b>left open", "1 < 2 and left open"],
  ["one <b", "one"],
])("%j reads %j", (html, text) => expect(linesOf(textOfHtml(html))).toBe(text));

test("whatever is left open, the time is linear", () => {
  const start = performance.now();
  for (const piece of ["<a <b <!-- ", "<div class=x>", "<blockquote> &nbsp; ", "<", "&amp"])
    textOfHtml(piece.repeat(3_000_000 / piece.length));
  expect(performance.now() - start).toBeLessThan(20_000);
});

/** The lines that say something. */
function linesOf(text: string): string {
  return text
    .split("\n")
    .filter((line) => /[^>\s]/.test(line))
    .map((line) => (line.startsWith("  ") ? line : line.replace(/ +/g, " ")))
    .join("\n");
}
