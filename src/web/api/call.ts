import type {z} from "zod";
import {apiPath, type Contract} from "../../platform/contract.ts";
import {asFailure, failureOf} from "./failure.ts";

export type Input<C extends Contract> = z.input<C["input"]>;
export type Reply<C extends Contract> = z.output<C["reply"]>;

export interface CallOptions {
  /** Needed for every contract that concerns an organisation. */
  readonly organisationId?: string | undefined;
  readonly signal?: AbortSignal;
}

/**
 * Sends one contract's request and answers its reply. The server has checked both against the contract, so they are not
 * parsed again here, and the client carries no schemas.
 * @throws Failure, and the signal's reason when aborted.
 */
export async function call<C extends Contract>(
  contract: C,
  input: Input<C>,
  options: CallOptions = {},
): Promise<Reply<C>> {
  const {url, body} = requestOf(contract, input, options.organisationId);
  try {
    const response = await fetch(url, {
      method: contract.method,
      headers: {
        // Problems are told in the language of the interface, which may be another than the browser's.
        "Accept-Language": document.documentElement.lang || "en",
        ...(body === undefined ? {} : {"Content-Type": "application/json"}),
      },
      ...(body === undefined ? {} : {body}),
      ...(options.signal ? {signal: options.signal} : {}),
    });
    if (!response.ok) throw await failureOf(response);
    return (await response.json()) as Reply<C>;
  } catch (error) {
    if (options.signal?.aborted) throw error;
    throw asFailure(error);
  }
}

/** The address of a contract with its input filled in: path and query, and what is left as JSON for the body. */
export function requestOf(
  contract: Contract,
  input: unknown,
  organisationId?: string,
): {readonly url: string; readonly body?: string} {
  const left: Record<string, unknown> = {...(input as object)};
  const path = apiPath(contract).replace(/:(\w+)/g, (_, name: string) => {
    const value = name === "organisationId" ? organisationId : left[name];
    if (value === undefined) throw new Error(`${contract.path} needs ${name}.`);
    if (name !== "organisationId") delete left[name];
    return encodeURIComponent(String(value));
  });
  if (contract.method !== "GET" && contract.method !== "DELETE" && contract.body !== "stream")
    return {url: path, body: JSON.stringify(left)};
  const query = new URLSearchParams(
    Object.entries(left).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  ).toString();
  return {url: query === "" ? path : `${path}?${query}`};
}
