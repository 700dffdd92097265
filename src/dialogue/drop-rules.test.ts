import {expect, test} from "vitest";
import {isRemark, leftOutOf} from "./drop-rules.ts";

test("what is kept with a remark is not left out: 351 + 2", () => {
  expect(isRemark("unknown-parent")).toBe(true);
  expect(leftOutOf({"system-message": 351, "unknown-parent": 12, duplicate: 2})).toBe(353);
});
