import {afterEach, beforeEach, expect, test, vi} from "vitest";
import {signIn, updateOrganisation} from "../../access/contract.ts";
import {uploadFile} from "../../dialogue/contract.ts";
import {readFigures} from "../../evidence/contract.ts";
import {readJob} from "../../platform/jobs/contract.ts";
import {call, requestOf} from "./call.ts";

beforeEach(() => vi.stubGlobal("document", {documentElement: {lang: "nl"}}));
afterEach(() => vi.unstubAllGlobals());

test("a GET puts its input in path and query, and leaves out what is undefined", () => {
  expect(requestOf(readFigures, {period: "2026-03", unit: undefined, measures: "a,b"}, "o1").url).toBe(
    "/api/v1/organisations/o1/figures?period=2026-03&measures=a%2Cb",
  );
  expect(requestOf(readJob, {jobId: "a/b"}, "o1")).toEqual({url: "/api/v1/organisations/o1/jobs/a%2Fb"});
});

test("other methods send as JSON what the path does not take", () => {
  expect(requestOf(updateOrganisation, {name: "Waterrijk"}, "o1")).toEqual({
    url: "/api/v1/organisations/o1/settings",
    body: '{"name":"Waterrijk"}',
  });
});

test("public contracts need no organisation, others cannot do without", () => {
  expect(requestOf(signIn, {}).url).toBe("/api/v1/session");
  expect(() => requestOf(readFigures, {})).toThrow("organisationId");
});

test("an upload's body is the file, so its input stands in the query", () => {
  expect(requestOf(uploadFile, {name: "maart.zip"}, "o1")).toEqual({
    url: "/api/v1/organisations/o1/uploads?name=maart.zip",
  });
});

test("problem+json becomes a Failure with its code, place and support id", async () => {
  const body = {code: "unreadable-file", detail: "The zip ends too early.", where: "general.json", supportId: "7f3k"};
  vi.stubGlobal("fetch", async () => new Response(JSON.stringify(body), {status: 422}));
  await expect(call(signIn, {email: "a@b.nl", password: "x"})).rejects.toMatchObject({
    name: "Failure",
    code: "unreadable-file",
    message: "The zip ends too early.",
    where: "general.json",
    supportId: "7f3k",
  });
});

test("problems are asked for in the language of the interface", async () => {
  const fetched = vi.fn(async () => Response.json({}));
  vi.stubGlobal("fetch", fetched);
  await call(signIn, {email: "a@b.nl", password: "x"});
  expect(fetched).toHaveBeenCalledWith(
    "/api/v1/session",
    expect.objectContaining({headers: expect.objectContaining({"Accept-Language": "nl"})}),
  );
});

test("a proxy's error page is unavailable, no answer at all is offline", async () => {
  vi.stubGlobal("fetch", async () => new Response("<html>502</html>", {status: 502}));
  await expect(call(signIn, {email: "", password: ""})).rejects.toMatchObject({code: "unavailable"});
  vi.stubGlobal("fetch", async () => {
    throw new TypeError("Failed to fetch");
  });
  await expect(call(signIn, {email: "", password: ""})).rejects.toMatchObject({code: "offline"});
});
