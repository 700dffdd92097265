import {expect, test} from "vitest";
import {configOf} from "./config.ts";

test("without any setting it listens to this machine only, on 4280, with its data beside it", () => {
  expect(configOf({}, "/srv/samenspel")).toEqual({
    host: "127.0.0.1",
    port: 4280,
    dataDir: "/srv/samenspel/data",
    storage: {engine: "pglite", dataDir: "/srv/samenspel/data"},
    publicUrl: undefined,
    trustedProxies: [],
    development: false,
  });
});

test("a DATABASE_URL means PostgreSQL", () => {
  expect(configOf({DATABASE_URL: "postgres://u@db/x"}, "/").storage).toEqual({
    engine: "postgres",
    url: "postgres://u@db/x",
  });
});

test("where others can reach it, people must come by https", () => {
  expect(() => configOf({HOST: "0.0.0.0"}, "/")).toThrow("PUBLIC_URL must be the https address");
  expect(() => configOf({HOST: "0.0.0.0", PUBLIC_URL: "http://intern"}, "/")).toThrow("https");
  expect(configOf({HOST: "0.0.0.0", PUBLIC_URL: "https://samenspel.example.nl/"}, "/").publicUrl).toBe(
    "https://samenspel.example.nl",
  );
});

test("a trusted proxy is an address or a network; anything else is named", () => {
  const {trustedProxies} = configOf({TRUSTED_PROXY: "10.0.0.0/8, ::1"}, "/");
  expect(trustedProxies.map(([address, bits]) => `${address}/${bits}`)).toEqual(["10.0.0.0/8", "::1/128"]);
  expect(() => configOf({TRUSTED_PROXY: "10.0.0.0/8, proxy.example"}, "/")).toThrow("proxy.example");
});

test("all mistakes are told at once", () => {
  expect(() => configOf({PORT: "abc", DATABASE_URL: "mysql://x"}, "/")).toThrow(
    /PORT[\s\S]*DATABASE_URL|DATABASE_URL[\s\S]*PORT/,
  );
});
