import type {APIRequestContext, APIResponse, PlaywrightWorkerArgs} from "@playwright/test";
import type {Organisation} from "./organisation.ts";

/** Who signs beside the coordinator. */
export type Signer = "sponsor" | "dpo" | "works-council";

export const password = "een heel lang wachtwoord";

/** Three weeks ago: a notice of that day is old enough to import. */
export const toldOn = new Date(Date.now() - 21 * 86_400_000).toISOString().slice(0, 10);

export const document = {name: "stuk.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7\nEen stuk")};

/** The link by which somebody new comes in with a role. */
export async function invited(coordinator: APIRequestContext, {id}: Organisation, role: Signer): Promise<string> {
  const data = {emails: [`${role}-${id.slice(-8)}@example.org`], roles: [role], language: "nl"};
  return (await answer(coordinator.post(`/api/v1/organisations/${id}/invitations`, {data}))).invited[0].link;
}

/** Has everybody sign every step before an import, for open and private channels of all sources. */
export async function signAll(
  playwright: PlaywrightWorkerArgs["playwright"],
  {app, coordinator, organisation}: {app: string; coordinator: APIRequestContext; organisation: Organisation},
): Promise<void> {
  const at = `/api/v1/organisations/${organisation.id}/gates`;
  const scope = {sources: ["slack", "mail"], channels: ["open", "private"], purposes: ["monitor"]};
  const signers = new Map<string, APIRequestContext>([["coordinator", coordinator]]);
  for (const role of ["sponsor", "dpo", "works-council"] as const) {
    const api = await playwright.request.newContext({
      ...{baseURL: app, extraHTTPHeaders: {Origin: app}, storageState: {cookies: [], origins: []}},
    });
    const token = (await invited(coordinator, organisation, role)).split("#")[1];
    await answer(api.post("/api/v1/invitation/accept", {data: {token, account: {name: `De ${role}`, password}}}));
    signers.set(role, api);
  }
  const sign = async (role: string, step: string, more: Record<string, unknown> = {}) =>
    answer(signers.get(role)!.post(`${at}/records`, {data: {step, scope, words: "Zo is besloten", ...more}}));
  const withDocument = async (role: string, step: string) => {
    const sent = await answer(
      signers.get(role)!.post(`${at}/documents?name=${document.name}`, {
        ...{data: document.buffer, headers: {"content-type": "application/octet-stream"}},
      }),
    );
    await sign(role, step, {documentId: sent.id});
  };
  await sign("sponsor", "purpose", {legalBasis: "public-task"});
  await withDocument("dpo", "advice");
  await withDocument("sponsor", "assessment");
  await withDocument("works-council", "consent");
  await sign("coordinator", "notice", {noticeOn: toldOn});
  for (const [role, api] of signers) if (role !== "coordinator") await api.dispose();
}

async function answer(reply: Promise<APIResponse>) {
  const response = await reply;
  if (!response.ok()) throw new Error(await response.text());
  return response.json();
}
