import {describe, expect, test} from "vitest";
import {ownWords} from "./mail-words.ts";

describe("what somebody else wrote does not count", () => {
  test.each([
    ["> one\n> two\nmine", "mine"],
    ["mine\n\n> > one\n>two\n\nmore", "mine\n\nmore"],
    ["AB> one\nmine", "mine"],
    ["On 1 Mar 2026, Anne Bos wrote:\n> one\n\nmine", "mine"],
    ["On Sunday, 1 March 2026, Anne Bos\n<anne@example.nl> wrote:\n\n> one\nmine", "mine"],
    ["Op 1 maart 2026 om 10:00 schreef Anne Bos <anne@example.nl>:\n> een\nvan mij", "van mij"],
    ["Op zo 1 mrt. 2026 om 10:00 schreef Anne Bos <\nanne@example.nl>:\n\n> een\nvan mij", "van mij"],
    ["Anne Bos wrote:\n> one\nmine", "mine"],
    ["Anne Bos schreef op 1 maart 2026 10:00:\n> een\nvan mij", "van mij"],
    ['>>>>> "AB" == Anne Bos writes:\n> one\nmine', "mine"],
    ["mine\n\nOn 1 Mar 2026, Anne Bos wrote:\nunmarked words of hers", "mine"],
    ["mine\n\n-----Original Message-----\nFrom: Anne\nhers", "mine"],
    ["van mij\n\n-----Oorspronkelijk bericht-----\nVan: Anne\nvan haar", "van mij"],
    ["mine\n\n________________________________\nFrom: Anne Bos\nSent: Sunday\nTo: Bert\nSubject: x\n\nhers", "mine"],
    ["van mij\n\nVan: Anne Bos\nVerzonden: zondag\nAan: Bert\nOnderwerp: x\n\nvan haar", "van mij"],
    ["look:\n\n---------- Forwarded message ---------\nFrom: Anne\n\nhers", "look:"],
    ["kijk:\n\nBegin doorgestuurd bericht:\n\nVan: Anne", "kijk:"],
  ])("%j leaves %j", (text, own) => expect(ownWords(text)).toBe(own));
});

describe("nor what programs and lists add", () => {
  test.each([
    ["mine\n-- \nAnne Bos\n06-12345678", "mine"],
    ["mine\r\n--\r\nAnne", "mine"],
    ["-- \nAnne", ""],
    ["mine\n\nVerzonden vanaf mijn iPhone", "mine"],
    ["mine\n\nSent from my phone\n\nGet Outlook for Android", "mine"],
    [
      "mine\n_______________________________________________\nTeam mailing list\nhttps://example.nl/mailman/listinfo/team",
      "mine",
    ],
    ["mine\n-=-=-=-=-=-=-=-=-=-=-=-\nTo unsubscribe from this list, mail x", "mine"],
    [
      "mine\n-------------- next part --------------\nAn HTML attachment was scrubbed...\nURL: <https://x>\n\nmore",
      "mine\n\nmore",
    ],
    ["mine\n\n\t[[alternative HTML version deleted]]\n", "mine"],
    [
      "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nmine\n-----BEGIN PGP SIGNATURE-----\nabc\n-----END PGP SIGNATURE-----",
      "mine",
    ],
  ])("%j leaves %j", (text, own) => expect(ownWords(text)).toBe(own));
});

describe("one's own words stay, however much they look like something else", () => {
  test.each([
    "On Monday we decided to wait.\nThat was right:\nnobody came.",
    "Op maandag schreef ik een brief.\nDie was kort.",
    "From: the start\nit was clear",
    "a list:\n- one\n- two\n--- three",
    "Totals\n----------\n12\n----------\n30 in all",
    "x >= 3 and y > 2",
  ])("%j", (text) => expect(ownWords(text)).toBe(text));
});

describe("in an mbox", () => {
  test('a line that begins with "From " has a ">" before it because of the format', () => {
    expect(ownWords("it goes\n>From bad\nto worse", true)).toBe("it goes\nFrom bad\nto worse");
    expect(ownWords("it goes\n>From bad\nto worse")).toBe("it goes\nto worse");
  });

  test("among quoted lines it was quoted from the start; with one more it was quoted before it was stored", () => {
    expect(ownWords("> it goes\n>From bad\nmine", true)).toBe("mine");
    expect(ownWords(">>From bad\nmine", true)).toBe("mine");
  });
});

test("a million quoted, blank or heading lines take linear time", () => {
  const start = performance.now();
  for (const line of ["> x\n", "\n", "From: x\n", "On 1 May wrote\n", "----------\n", "-- x\n"])
    ownWords(line.repeat(1_000_000 / line.length));
  expect(performance.now() - start).toBeLessThan(20_000);
});
