import {afterAll, beforeAll, expect, test} from "vitest";
import {exportAdviceDocx, exportAdvicePdf, exportAdvicePptx} from "../../src/advice/contract.ts";
import {addEntries, addSignOff, addTrajectory, saveText} from "../../src/dossier/contract.ts";
import {changeStyle, readStyle, removeStyleFile, uploadStyleFile} from "../../src/house-style/contract.ts";
import {coordinatorOf, newApplication, type Visitor} from "../support/application.ts";

let application: Awaited<ReturnType<typeof newApplication>>;
let kim: Visitor;
let to: {readonly organisationId: string};
beforeAll(async () => {
  application = await newApplication();
  const {visitor, organisation} = await coordinatorOf(application);
  [kim, to] = [visitor, {organisationId: organisation.id}];
});
afterAll(async () => {
  expect(application.bugs).toEqual([]);
  await application.close();
});

const exported = async (contract: {readonly path: string}, trajectoryId: string) => {
  const path = contract.path.replace(":trajectoryId", trajectoryId);
  const reply = await kim.send("GET", `/api/v1/organisations/${to.organisationId}${path}?language=nl`);
  return {status: reply.status, bytes: new Uint8Array(await reply.arrayBuffer())};
};
const startsWith = (bytes: Uint8Array, length: number) => new TextDecoder().decode(bytes.slice(0, length));

test("the advice goes out as Word, PDF and PowerPoint, an empty one too", async () => {
  const {id: trajectoryId} = await kim.call(addTrajectory, {name: "Strategie", startsOn: "2027-01-04"}, to);
  const written = {type: "paragraph", content: [{type: "text", text: "Waterrijk heeft geen nieuw kanaal nodig."}]};
  for (const isEmpty of [true, false]) {
    if (!isEmpty) {
      const text = {trajectoryId, name: "advice-organisation", version: 0};
      await kim.call(saveText, {...text, document: {type: "doc", content: [written]}}, to);
      const budget = {what: "Training", year: 2027, amount: 12_000};
      await kim.call(addEntries, {trajectoryId, kind: "budget-line", entries: [budget]}, to);
      const verdict = {trajectoryId, product: "advice", member: "Sanne", textVersion: null};
      await kim.call(addSignOff, {...verdict, verdict: "dissents", words: "Te snel."}, to);
    }
    const docx = await exported(exportAdviceDocx, trajectoryId);
    const pdf = await exported(exportAdvicePdf, trajectoryId);
    const pptx = await exported(exportAdvicePptx, trajectoryId);
    expect([docx.status, pdf.status, pptx.status]).toEqual([200, 200, 200]);
    expect([startsWith(docx.bytes, 2), startsWith(pdf.bytes, 5), startsWith(pptx.bytes, 2)]).toEqual([
      "PK",
      "%PDF-",
      "PK",
    ]);
  }
});

test("the organisation's style is kept; a file that is no template is refused in words and changes nothing", async () => {
  const words = {brand: "#004488", accent: "", font: "Calibri", footer: "Gemeente Waterrijk"};
  expect(await kim.call(changeStyle, words, to)).toMatchObject({...words, docx: null});
  const body = new TextEncoder().encode("no template");
  for (const file of ["docx", "pptx", "logo"] as const)
    expect((await kim.ask(uploadStyleFile, {file, name: `a.${file}`}, {...to, body})).status).toBe(422);
  const png = Uint8Array.from(
    atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
    (letter) => letter.charCodeAt(0),
  );
  const withLogo = await kim.ask(uploadStyleFile, {file: "logo", name: "logo.png"}, {...to, body: png});
  expect(withLogo.reply).toMatchObject({logo: {name: "logo.png", type: "png"}});
  await kim.call(removeStyleFile, {file: "logo"}, to);
  expect(await kim.call(readStyle, {}, to)).toMatchObject({...words, logo: null, docx: null, pptx: null});
});
