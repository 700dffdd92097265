import {expect, test} from "vitest";
import {mentionedIn, plainText} from "./slack-text.ts";

test.each([
  ["hi <@U12> and <@U13|anne>", "hi @… and @…"],
  ["see <#C1|general>, <#C2> and <#C3>", "see #general, #plans and #…"],
  ["<!here> <!channel> <!subteam^S1|@board> <!subteam^S2>", "@here @channel @board @…"],
  ["<!date^1772355600^{date}|1 March>", "1 March"],
  ["<https://example.nl|our site> <https://example.nl>", "our site https://example.nl"],
  ["<mailto:anne@example.nl|anne@example.nl> <tel:+316|06>", "… …"],
  ["1 &lt; 2 &amp;&amp; 3 &gt; 2 &amp;lt;", "1 < 2 && 3 > 2 &lt;"],
  ["a < b, :wave::skin-tone-2:", "a < b, :wave::skin-tone-2:"],
  ["half a pair \ud800", "half a pair \ufffd"],
])("%j reads %j", (markup, text) => expect(plainText(markup, (id) => (id === "C2" ? "plans" : undefined))).toBe(text));

test("mentions are ids of people, each once, in order", () => {
  expect(mentionedIn("<@U2> <@U1|anne> <@U2> <#C1> <!here> <@W3>")).toEqual(["U2", "U1", "W3"]);
});
