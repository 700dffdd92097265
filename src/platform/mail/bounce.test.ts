import {expect, test} from "vitest";
import {bounceOf} from "./bounce.ts";

const mailId = "019aa000-0000-7000-8000-000000000001";

interface Parts {
  readonly status?: readonly string[];
  readonly returned?: string;
}

const failed = [
  "Final-Recipient: rfc822; jan@example.org",
  "Action: failed",
  "Status: 5.1.1",
  "Diagnostic-Code: smtp; 550 5.1.1 <jan@example.org>:",
  "  User unknown",
];

/** A report as Postfix writes it. */
const report = ({status = failed, returned = "message/rfc822"}: Parts = {}) =>
  [
    "From: MAILER-DAEMON@mx.example.org (Mail Delivery System)",
    "Subject: Undelivered Mail Returned to Sender",
    "MIME-Version: 1.0",
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    "",
    "--b",
    "Content-Type: text/plain",
    "",
    "I'm sorry to have to inform you …",
    "--b",
    "Content-Type: message/delivery-status",
    "",
    "Reporting-MTA: dns; mx.example.org",
    "",
    ...status,
    "--b",
    `Content-Type: ${returned}`,
    "",
    "From: samenspel@example.nl",
    `Message-ID: <${mailId}@example.nl>`,
    "Subject: Uitnodiging",
    "",
    "--b--",
    "",
  ].join("\r\n");

test("a report of non-delivery tells which mail of ours it is about, and why", async () => {
  expect(await bounceOf(report())).toEqual({
    mailId,
    action: "failed",
    status: "5.1.1",
    said: "550 5.1.1 <jan@example.org>: User unknown",
  });
});

test("also when only the headers of our mail come back, or lines end in LF", async () => {
  expect(await bounceOf(report({returned: "text/rfc822-headers"}))).toMatchObject({mailId, action: "failed"});
  expect(await bounceOf(report().replaceAll("\r\n", "\n"))).toMatchObject({mailId, status: "5.1.1"});
});

test("a mail that is only late is not one that came back", async () => {
  expect(await bounceOf(report({status: ["Action: delayed", "Status: 4.4.1"]}))).toEqual({
    ...{mailId, action: "delayed", status: "4.4.1", said: ""},
  });
});

test("a report of delivery, an out-of-office reply and plain nonsense are no reports of non-delivery", async () => {
  expect(await bounceOf(report({status: ["Action: delivered", "Status: 2.0.0"]}))).toBeUndefined();
  const away = "From: jan@example.org\nSubject: Afwezig\nAuto-Submitted: auto-replied\n\nIk ben er maandag weer.";
  expect(await bounceOf(away)).toBeUndefined();
  expect(await bounceOf("\u0000\uffff--")).toBeUndefined();
});

test("a report about somebody else's mail names none of ours", async () => {
  expect((await bounceOf(report().replace(mailId, "CAF=abc")))?.mailId).toBeUndefined();
});
