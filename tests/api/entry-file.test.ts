import {afterAll, beforeAll, expect, test} from "vitest";
import {makeStaffLink} from "../../src/access/contract.ts";
import {
  addEntries,
  addTrajectory,
  changeEntry,
  listEntries,
  removeEntry,
  restoreEntry,
} from "../../src/dossier/contract.ts";
import {
  listEntryFiles,
  readEntryFile,
  removeEntryFile,
  uploadEntryFile,
} from "../../src/dossier/entry-file-contract.ts";
import {readStaffCodeFile, readStaffCodes} from "../../src/infrastructure/code-contract.ts";
import {anotherUser, coordinatorOf, giveRole, newApplication, Visitor} from "../support/application.ts";

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

const bytes = (words: string) => new TextEncoder().encode(words);
const pdf = bytes("%PDF-1.7\nWees vriendelijk.");

async function withCode(details: Record<string, unknown> = {}) {
  const {id: trajectoryId} = await kim.call(addTrajectory, {name: "2027", startsOn: "2027-01-04"}, to);
  const [code] = await kim.call(
    addEntries,
    {trajectoryId, kind: "code-document", entries: [{name: "Gedragscode", ...details}]},
    to,
  );
  const about = {trajectoryId, entryId: code!.id};
  return {
    ...about,
    about,
    code: code!,
    upload: (body: Uint8Array, name = "Code.pdf", by = kim) => by.ask(uploadEntryFile, {...about, name}, {...to, body}),
    files: () => kim.call(listEntryFiles, {trajectoryId}, to),
    fetched: async (path = readEntryFile.path) =>
      kim.send(
        "GET",
        `/api/v1/organisations/${to.organisationId}${path.replace(":trajectoryId", trajectoryId).replace(":entryId", code!.id)}`,
      ),
  };
}

test("a document goes with a code, comes back as it was, and gives way to another", async () => {
  const {upload, files, fetched, entryId} = await withCode();
  expect(await upload(pdf)).toMatchObject({status: 200, reply: {name: "Code.pdf", type: "pdf", bytes: 26}});
  expect(await files()).toMatchObject([{entryId, name: "Code.pdf", bytes: 26}]);
  const answer = await fetched();
  expect(answer.headers.get("content-type")).toBe("application/pdf");
  expect(answer.headers.get("content-disposition")).toBe("attachment; filename*=UTF-8''Code.pdf");
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(pdf);
  await upload(bytes("Wees eerlijk."), "nieuw.txt");
  expect(await files()).toMatchObject([{name: "nieuw.txt", type: "txt", bytes: 13}]);
});

test("what is empty, too large or no document is refused in words, and the earlier file stays", async () => {
  const {upload, files} = await withCode();
  await upload(pdf);
  expect(await upload(new Uint8Array())).toMatchObject({status: 422, reply: {code: "unreadable-file"}});
  const large = new Uint8Array(10_000_001).fill(0x61);
  expect(await upload(large)).toMatchObject({status: 413, reply: {code: "too-large"}});
  expect(await upload(Uint8Array.from([0x4d, 0x5a, 0, 1]), "code.pdf")).toMatchObject({
    status: 422,
    reply: {code: "unreadable-file"},
  });
  expect(await files()).toMatchObject([{name: "Code.pdf"}]);
  expect(await upload(large.subarray(0, 10_000_000), "lang.txt")).toMatchObject({status: 200});
});

test("a file is taken away for good; with its code it goes and comes back", async () => {
  const {upload, files, fetched, about} = await withCode();
  await upload(pdf);
  await kim.call(removeEntry, about, to);
  expect(await files()).toEqual([]);
  expect((await fetched()).status).toBe(404);
  await kim.call(restoreEntry, about, to);
  expect(await files()).toHaveLength(1);
  await kim.call(removeEntryFile, about, to);
  expect(await files()).toEqual([]);
  expect(await kim.ask(removeEntryFile, about, to)).toMatchObject({status: 404});
});

test("no file goes with a clause, with what is gone, or with an entry of another trajectory; a viewer reads and does not write", async () => {
  const {trajectoryId, upload, about} = await withCode();
  const entries = [{title: "Open", text: "We delen."}];
  const [clause] = await kim.call(addEntries, {trajectoryId, kind: "clause", entries}, to);
  const other = await withCode();
  const send = (entryId: string) =>
    kim.ask(uploadEntryFile, {trajectoryId, entryId, name: "a.pdf"}, {...to, body: pdf});
  expect(await send(clause!.id)).toMatchObject({status: 422});
  expect(await send(other.entryId)).toMatchObject({status: 404});
  expect(await send("01900000-0000-7000-8000-000000000000")).toMatchObject({status: 404});
  const eve = await anotherUser(application, "Eve");
  await giveRole(application, "Eve", to.organisationId, "viewer");
  await upload(pdf);
  expect(await upload(pdf, "a.pdf", eve)).toMatchObject({status: 403});
  expect(await eve.ask(removeEntryFile, about, to)).toMatchObject({status: 403});
  expect((await eve.call(listEntryFiles, {trajectoryId}, to)).map(({name}) => name)).toEqual(["Code.pdf"]);
});

test("a copy of a trajectory has the files too, and they are its own", async () => {
  const {trajectoryId, upload, about} = await withCode();
  await upload(pdf);
  const copy = await kim.call(addTrajectory, {name: "2028", startsOn: "2028-01-03", copyOf: trajectoryId}, to);
  await kim.call(removeEntryFile, about, to);
  const [code] = await kim.call(listEntries, {trajectoryId: copy.id}, to);
  expect(await kim.call(listEntryFiles, {trajectoryId: copy.id}, to)).toMatchObject([
    {entryId: code!.id, name: "Code.pdf", bytes: 26},
  ]);
});

test("all staff read by the link what is visible to everyone: the code, its document, and the clauses that were agreed for it", async () => {
  const {trajectoryId, entryId, upload, code} = await withCode({public: true, link: "https://intranet.example/code"});
  await upload(pdf);
  const clauses = [
    {title: "Antwoord", text: "Een vraag krijgt een antwoord.", document: entryId, state: "agreed"},
    {title: "Concept", text: "Nog niet.", document: entryId, state: "draft"},
    {title: "Los", text: "Bij niets.", state: "agreed"},
  ];
  await kim.call(addEntries, {trajectoryId, kind: "clause", entries: clauses}, to);
  const token = (await kim.call(makeStaffLink, {}, to)).token!;
  const colleague = new Visitor(application);
  expect(await colleague.call(readStaffCodes, {token})).toEqual({
    codes: [
      {
        id: entryId,
        name: "Gedragscode",
        link: "https://intranet.example/code",
        file: {name: "Code.pdf", bytes: 26},
        clauses: [{title: "Antwoord", text: "Een vraag krijgt een antwoord."}],
      },
    ],
  });
  const address = `/api/v1${readStaffCodeFile.path.replace(":token", token).replace(":codeId", entryId)}`;
  expect(new Uint8Array(await (await colleague.send("GET", address)).arrayBuffer())).toEqual(pdf);
  const details = {...code.details, public: false};
  await kim.call(changeEntry, {trajectoryId, entryId, version: 1, details}, to);
  expect(await colleague.call(readStaffCodes, {token})).toEqual({codes: []});
  expect((await colleague.send("GET", address)).status).toBe(404);
  expect(await colleague.ask(readStaffCodes, {token: "x".repeat(32)})).toMatchObject({status: 404});
});
