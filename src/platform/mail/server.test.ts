import {expect, test} from "vitest";
import {mailServerOf} from "./server.ts";

const SMTP_FROM = "Samenspel <samenspel@example.nl>";
const SMTP_URL = "smtps://jan%40example.nl:ge%2Fheim@mail.example.nl";

test("without SMTP_URL there is no mail server", () => {
  expect(mailServerOf({SMTP_FROM})).toBeUndefined();
});

test("smtps is TLS on 465, smtp is STARTTLS on 587; 60 mails a minute unless said", () => {
  expect(mailServerOf({SMTP_URL, SMTP_FROM})).toEqual({
    ...{host: "mail.example.nl", port: 465, security: "tls", user: "jan@example.nl", password: "ge/heim"},
    ...{fromAddress: "samenspel@example.nl", fromName: "Samenspel", perMinute: 60, certificate: ""},
  });
  expect(mailServerOf({SMTP_URL: "smtp://mail.example.nl", SMTP_FROM, SMTP_PER_MINUTE: 600})).toMatchObject({
    ...{port: 587, security: "starttls", user: "", password: "", perMinute: 600},
  });
  expect(mailServerOf({SMTP_URL: "smtp://[::1]:2525?security=none", SMTP_FROM})).toMatchObject({
    ...{host: "::1", port: 2525, security: "none"},
  });
});

test("the sender may be an address alone, or a name in quotes", () => {
  expect(mailServerOf({SMTP_URL, SMTP_FROM: "post@example.nl"})).toMatchObject({
    ...{fromAddress: "post@example.nl", fromName: "Samenspel"},
  });
  expect(mailServerOf({SMTP_URL, SMTP_FROM: '"Waterschap, Team" <post@example.nl>'})).toMatchObject({
    ...{fromAddress: "post@example.nl", fromName: "Waterschap, Team"},
  });
});

test.each([
  [{SMTP_URL, SMTP_FROM: undefined}, /SMTP_FROM is needed too/],
  [{SMTP_URL, SMTP_FROM: "Samenspel"}, /fromAddress: is not a mail address/],
  [{SMTP_URL: "mail.example.nl:465", SMTP_FROM}, /not an address such as smtps/],
  [{SMTP_URL: "https://mail.example.nl", SMTP_FROM}, /not an address such as smtps/],
  [{SMTP_URL: "smtps://u:p@ss/word@mail.example.nl", SMTP_FROM}, /not an address such as smtps|host/],
  [{SMTP_URL: "smtps://u:50%@mail.example.nl", SMTP_FROM}, /Write % as %25/],
  [{SMTP_URL: "smtp://u:pw@mail.example.nl?security=none", SMTP_FROM}, /password could be read/],
  [{SMTP_URL: "smtp://mail.example.nl?security=ssl", SMTP_FROM}, /security/],
])("a mistake is told in words: %o", (environment, words) => {
  expect(() => mailServerOf(environment)).toThrow(words);
});

test("no refusal tells the password", () => {
  for (const url of ["smtp://u:canary@mail.example.nl?security=none", "smtps://u:canary@:x", "smtps://u:canary%@host"])
    try {
      mailServerOf({SMTP_URL: url, SMTP_FROM});
      expect.unreachable();
    } catch (error) {
      expect(JSON.stringify((error as {words: object}).words)).not.toContain("canary");
    }
});
