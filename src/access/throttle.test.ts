import {expect, test} from "vitest";
import {type Attempt, SignInThrottle} from "./throttle.ts";

const stranger = (account: string, network = "192.0.2.1"): Attempt => ({account, network, device: undefined});

/** How many of the tries, one per `everyMs`, are let in; none of them is right. */
function letIn(throttle: SignInThrottle, attempts: readonly Attempt[], everyMs: number): number {
  let count = 0;
  attempts.forEach((attempt, i) => {
    try {
      throttle.enter(attempt, 1_000_000 + i * everyMs);
      count++;
    } catch {}
  });
  return count;
}

test("of 1,000 tries a minute on one account 14 get in: 8 free, then after 1, 2, 4, 8, 16 and 32 more seconds the wait is longer than what is left", () => {
  // The 8th failure is at 0.42 s; the waits that follow end at 1.42, 3.42, 7.42, 15.42 and 31.42 s; the next at 63 s.
  expect(letIn(new SignInThrottle(), Array(1_000).fill(stranger("kim@example.org")), 60)).toBe(8 + 5);
});

test("one try on each of 10,000 accounts from one network: 30 free, then one per ten seconds at most", () => {
  const accounts = Array.from({length: 10_000}, (_, i) => stranger(`${i}@example.org`));
  // 10,000 tries in ten minutes: 30, then after 1, 2, 4, 8 seconds and every ten from there: 30 + 4 + 58.
  expect(letIn(new SignInThrottle(), accounts, 60)).toBeLessThanOrEqual(92);
});

test("one try on each of 10,000 accounts, each from a network of its own: 300 free, then one per second", () => {
  const spread = Array.from({length: 10_000}, (_, i) => stranger(`${i}@example.org`, `192.0.${i >> 8}.${i & 255}`));
  // 10,000 tries in ten minutes: 300 in the first 18 seconds, then one per second for 582.
  expect(letIn(new SignInThrottle(), spread, 60)).toBeLessThanOrEqual(300 + 582);
});

test("who tries an account to death does not keep out the browser that its owner uses", () => {
  const throttle = new SignInThrottle();
  letIn(throttle, Array(1_000).fill(stranger("kim@example.org")), 60);
  const now = 1_000_000 + 60_000;
  expect(() => throttle.enter(stranger("kim@example.org", "198.51.100.7"), now)).toThrow("Too many tries");
  expect(() => throttle.enter({...stranger("kim@example.org"), device: "laptop"}, now)).not.toThrow();
});

test("a right password wipes the failures of its account, and of the network only its own try", () => {
  const throttle = new SignInThrottle();
  const kim = stranger("kim@example.org");
  for (let i = 0; i < 7; i++) throttle.enter(kim, 1_000);
  throttle.enter(kim, 1_000);
  throttle.succeeded(kim);
  expect(() => throttle.enter(kim, 1_000)).not.toThrow();
  const others = Array.from({length: 23}, (_, i) => stranger(`${i}@example.org`));
  expect(others.filter((other) => letInOne(throttle, other)).length).toBe(30 - 7 - 1);
});

const letInOne = (throttle: SignInThrottle, attempt: Attempt) => {
  try {
    throttle.enter(attempt, 1_000);
    return true;
  } catch {
    return false;
  }
};
