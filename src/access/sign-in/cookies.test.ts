import {expect, test} from "vitest";
import type {PublicContext} from "../../platform/http/index.ts";
import {cookiesOf} from "./cookies.ts";

const contextWith = (cookie: string) =>
  ({request: new Request("http://localhost", {headers: {cookie}}), replyHeaders: new Headers()}) as PublicContext;

test("under https a cookie is bound to this host and never travels in the open; scripts do not see it", () => {
  const context = contextWith("__Host-samenspel-device=known; samenspel-device=from elsewhere");
  const cookies = cookiesOf("https://samenspel.example.nl");
  cookies.write(context, "device", "a", 60);
  expect(context.replyHeaders.getSetCookie()).toEqual([
    "__Host-samenspel-device=a; Max-Age=60; Path=/; HttpOnly; Secure; SameSite=Lax",
  ]);
  expect(cookies.read(context, "device")).toBe("known");
});

test("on this machine alone it has a plain name, which browsers keep without https", () => {
  const context = contextWith("samenspel-device=known");
  const cookies = cookiesOf("http://127.0.0.1:4280");
  cookies.drop(context, "device");
  expect(context.replyHeaders.getSetCookie()).toEqual(["samenspel-device=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax"]);
  expect(cookies.read(context, "device")).toBe("known");
});
