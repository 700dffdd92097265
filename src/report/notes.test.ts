import {expect, test} from "vitest";
import {waterrijk} from "./fixture.ts";
import {reportNotes} from "./notes.ts";

test("the note on sources says of which that they are a public archive", () => {
  const monitor = waterrijk();
  const [first, ...rest] = monitor.sources;
  const marked = {...monitor, sources: [{...first!, publicArchive: true as const}, ...rest]};
  const textsOf = (each: typeof monitor) => reportNotes(each, "nl").flatMap(({texts}) => texts);
  const archives = textsOf(marked).filter((text) => text.endsWith("Dit is een openbaar archief."));
  expect(archives).toHaveLength(1);
  expect(archives[0]).toContain(first!.name);
  expect(textsOf(monitor).join()).not.toContain("openbaar archief");
});
