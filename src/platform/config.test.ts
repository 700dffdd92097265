import {expect, test} from "vitest";
import {configOf} from "./config.ts";

test("without any setting it listens to this machine only, on 4280, with its data beside it", () => {
  expect(configOf({}, "/srv/samenspel")).toEqual({
    host: "127.0.0.1",
    port: 4280,
    dataDir: "/srv/samenspel/data",
    storage: {engine: "pglite", dataDir: "/srv/samenspel/data"},
    publicUrl: undefined,
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

test("all mistakes are told at once", () => {
  expect(() => configOf({PORT: "abc", DATABASE_URL: "mysql://x"}, "/")).toThrow(
    /PORT[\s\S]*DATABASE_URL|DATABASE_URL[\s\S]*PORT/,
  );
});
