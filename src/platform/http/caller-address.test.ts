import {expect, test} from "vitest";
import {callerAddress, networkOf, networksOf, shortened} from "./caller-address.ts";

const proxies = networksOf("10.0.0.0/8, 2001:db8::1");

test("without a trusted proxy X-Forwarded-For is ignored, whatever it says", () => {
  expect(callerAddress("203.0.113.9", "192.0.2.1", [])).toBe("203.0.113.9");
  expect(callerAddress("203.0.113.9", "192.0.2.1", proxies)).toBe("203.0.113.9");
});

test("a trusted proxy tells who came; what the caller itself wrote before that is ignored", () => {
  expect(callerAddress("10.1.2.3", "203.0.113.9", proxies)).toBe("203.0.113.9");
  expect(callerAddress("10.1.2.3", "192.0.2.1, 203.0.113.9", proxies)).toBe("203.0.113.9");
  expect(callerAddress("2001:db8::1", "192.0.2.1, 203.0.113.9, 10.4.4.4", proxies)).toBe("203.0.113.9");
  expect(callerAddress("::ffff:10.1.2.3", "203.0.113.9", proxies)).toBe("203.0.113.9");
});

test("a proxy that says nothing, or nonsense, is itself the caller", () => {
  expect(callerAddress("10.1.2.3", null, proxies)).toBe("10.1.2.3");
  expect(callerAddress("10.1.2.3", "203.0.113.9, unknown", proxies)).toBe("10.1.2.3");
});

test("networks are read or named as wrong", () => {
  expect(networksOf("")).toEqual([]);
  expect(() => networksOf("10.0.0.0/8, proxy.example")).toThrow("proxy.example");
  expect(() => networksOf("10.0.0.0/33")).toThrow("10.0.0.0/33");
});

test("an IPv6 caller is its /64, and what is kept of an address does not name a machine", () => {
  expect(networkOf("2001:db8:1:2:3:4:5:6")).toBe("2001:db8:1:2::/64");
  expect(networkOf("192.0.2.7")).toBe("192.0.2.7");
  expect(shortened("192.0.2.7")).toBe("192.0.2.x");
  expect(shortened("2001:db8:1:2:3:4:5:6")).toBe("2001:db8:1:x");
  expect(shortened("")).toBe("");
});
