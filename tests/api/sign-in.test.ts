import {sql} from "kysely";
import {TOTP} from "otpauth";
import {afterAll, beforeAll, beforeEach, describe, expect, test} from "vitest";
import {
  beginSecondFactor,
  changeEmail,
  changeName,
  changePassword,
  endOtherSessions,
  endSession,
  finishSecondFactor,
  listSessions,
  readAccount,
  renewRecoveryCodes,
  stopSecondFactor,
} from "../../src/access/account-contract.ts";
import {firstRun, readSession, signIn, signOut} from "../../src/access/contract.ts";
import {
  askPasswordReset,
  confirmAddress,
  leaveSecondStep,
  readSignInWays,
  resetForgottenPassword,
  takeSecondStep,
} from "../../src/access/sign-in-contract.ts";
import {sealingOf} from "../../src/platform/sealing.ts";
import {newApplication, Visitor} from "../support/application.ts";

const first = "paard nietje batterij";

let now = Date.now();
let application: Awaited<ReturnType<typeof newApplication>>;
beforeAll(async () => {
  const environment = {SMTP_URL: "smtp://127.0.0.1:1", SMTP_FROM: "samenspel@example.org"}; // mail is set up, and goes nowhere
  application = await newApplication({clock: () => now, environment});
});
afterAll(async () => {
  expect(application.bugs).toEqual([]);
  await application.close();
});

let people = 0;
/** The address of whom this test is about, and theirs signed in. */
let email: string;
async function begin(): Promise<Visitor> {
  email = `kim${++people}@example.org`;
  now += 3_600_000; // the throttles have forgotten
  await application.auth.api.signUpEmail({body: {name: "Kim de Vries", email, password: first}});
  return signedIn();
}

const stateOf = async (visitor: Visitor) => (await visitor.call(readSession, {})).state;

async function signedIn(password = first, address = email) {
  const visitor = new Visitor(application);
  await visitor.call(signIn, {email: address, password});
  return visitor;
}

/** The installation's log, oldest first: "sign-in password". */
async function logged(): Promise<string[]> {
  const {rows} = await application.storage.pool.query(
    "select code, detail, outcome from event order by organisation_id, sequence",
  );
  return rows.map(({code, detail}) => [code, detail].filter(Boolean).join(" "));
}

interface Mailed {
  readonly to: string;
  readonly token: string;
}

/** The mails there are, oldest first, with the token of their link or ""; waits until there are so many, for some are written after the answer. */
async function mailed(count: number): Promise<Mailed[]> {
  const sealing = await sealingOf(application.dataDir);
  for (;;) {
    const {rows} = await application.storage.inInstallation((db) =>
      sql<{id: string; content: Buffer}>`select id, content from mail order by created_at`.execute(db),
    );
    if (rows.length < count) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      continue;
    }
    return rows.map(({id, content}) => {
      const {to, letter} = JSON.parse(sealing.open(content, id)!);
      return {to: to.address, token: letter.button?.address.split("#")[1] ?? ""};
    });
  }
}

describe("an installation without mail", () => {
  let bare: Awaited<ReturnType<typeof newApplication>>;
  beforeAll(async () => {
    bare = await newApplication();
  });
  afterAll(() => bare.close());
  const address = "kim@example.org";

  test("a common password makes no first user", async () => {
    const visitor = new Visitor(bare);
    expect(await visitor.ask(firstRun, {name: "Kim", email: address, password: "1234567890"})).toMatchObject({
      status: 422,
      reply: {code: "bad-input", detail: expect.stringContaining("Too many people use this password")},
    });
    expect((await visitor.call(readSession, {})).state).toBe("first-run");
  });

  test("of two first users at the same moment one is made", async () => {
    const answers = await Promise.all(
      [address, address].map((one) => new Visitor(bare).ask(firstRun, {name: "Kim", email: one, password: first})),
    );
    expect(answers.map(({status}) => status).sort()).toEqual([200, 409]);
  });

  test("tells what to do about a forgotten password; an address changes at once, unless another has it", async () => {
    const kim = new Visitor(bare);
    await kim.call(signIn, {email: address, password: first});
    expect(await kim.call(readSignInWays, {})).toEqual({singleSignOn: null, mail: false});
    expect((await kim.ask(askPasswordReset, {email: address, language: "nl"})).reply).toMatchObject({
      code: "unavailable",
      detail: expect.stringContaining("samenspel reset-password"),
    });
    await bare.auth.api.signUpEmail({body: {name: "Eve", email: "eve@example.org", password: first}});
    const wish = {password: first, language: "nl"} as const;
    expect((await kim.ask(changeEmail, {...wish, email: "Eve@example.org"})).status).toBe(409);
    expect(await kim.call(changeEmail, {...wish, email: "kim2@example.org"})).toEqual({isChanged: true});
    await kim.call(changeName, {name: "Kim V."});
    expect((await kim.call(readSession, {})).user).toMatchObject({name: "Kim V.", email: "kim2@example.org"});
  });
});

describe("passwords", () => {
  test("changing it asks for the present one, refuses a common one, and ends every other session at once", async () => {
    const [here, elsewhere] = [await begin(), await signedIn()];
    const stolen = here.cookie;
    expect(
      (await here.ask(changePassword, {current: "wrong", password: "vier heel andere woorden"})).reply,
    ).toMatchObject({code: "bad-input", detail: "This is not your password."});
    expect((await here.ask(changePassword, {current: first, password: "qwertyuiop"})).status).toBe(422);
    expect(await stateOf(elsewhere)).toBe("signed-in");
    await here.call(changePassword, {current: first, password: "vier heel andere woorden"});
    expect([await stateOf(here), await stateOf(elsewhere)]).toEqual(["signed-in", "signed-out"]);
    const replay = await new Visitor(application).send("GET", "/api/v1/session", undefined, {cookie: stolen});
    expect(await replay.json()).toMatchObject({state: "signed-out"});
  });
});

describe("sessions", () => {
  beforeAll(async () => void (await begin()));

  test("signing in never takes over a session that was there: the cookie is new, and the old one opens nothing (fixation)", async () => {
    const visitor = await signedIn();
    const before = visitor.cookie;
    await visitor.call(signIn, {email, password: first});
    expect(visitor.cookie).not.toBe(before);
    const replay = await new Visitor(application).send("GET", "/api/v1/session", undefined, {cookie: before});
    expect(await replay.json()).toMatchObject({state: "signed-out"});
  });

  test("a cookie that somebody made up, or changed by one letter, opens nothing", async () => {
    const {cookie} = await signedIn();
    for (const forged of ["samenspel=chosen", cookie.replace(/=./, "=_"), `${cookie.split(".")[0]}.`]) {
      const answer = await new Visitor(application).send("GET", "/api/v1/session", undefined, {cookie: forged});
      expect(await answer.json()).toMatchObject({state: "signed-out"});
    }
  });

  test("they are listed with the browser and a shortened address; ending one or all others counts at once", async () => {
    const here = await signedIn();
    const [phone, library] = [new Visitor(application), new Visitor(application)];
    const headers = {"user-agent": "Mozilla/5.0 (Android 15; Mobile; rv:142.0) Gecko/142.0 Firefox/142.0"};
    await phone.call(signIn, {email, password: first}, {headers});
    await library.call(signIn, {email, password: first});
    const sessions = await here.call(listSessions, {});
    expect(sessions.filter(({isThis}) => isThis)).toHaveLength(1);
    const onPhone = sessions.find(({browser}) => browser === "Firefox")!;
    expect(onPhone).toMatchObject({system: "Android", address: "127.0.0.x", isThis: false});
    await here.call(endSession, {sessionId: onPhone.id});
    expect([await stateOf(phone), await stateOf(library)]).toEqual(["signed-out", "signed-in"]);
    expect((await here.ask(endSession, {sessionId: onPhone.id})).status).toBe(404);
    expect((await here.call(endOtherSessions, {})).ended).toBeGreaterThan(0);
    expect([await stateOf(here), await stateOf(library)]).toEqual(["signed-in", "signed-out"]);
  });

  test("nobody ends the session of another", async () => {
    await application.auth.api.signUpEmail({body: {name: "Eve", email: "eve@example.org", password: first}});
    const [kim, eve] = [await signedIn(), await signedIn(first, "eve@example.org")];
    const [session] = await kim.call(listSessions, {});
    expect((await eve.ask(endSession, {sessionId: session!.id})).status).toBe(404);
    expect(await stateOf(kim)).toBe("signed-in");
  });
});

describe("a forgotten password, with mail", () => {
  beforeEach(async () => {
    await begin();
    await application.storage.pool.query("delete from mail");
  });
  const next = "een heel nieuw begin";

  test("the mailed link counts once, sets the password and ends all sessions; the link of before it too", async () => {
    const old = await signedIn();
    const visitor = new Visitor(application);
    expect(await visitor.call(readSignInWays, {})).toEqual({singleSignOn: null, mail: true});
    await visitor.call(askPasswordReset, {email: email.toUpperCase(), language: "nl"});
    await visitor.call(askPasswordReset, {email, language: "nl"});
    const [earlier, {to, token}] = (await mailed(2)) as [Mailed, Mailed];
    expect(to).toBe(email);
    expect((await visitor.ask(resetForgottenPassword, {token, password: "qwertyuiop"})).reply).toMatchObject({
      detail: expect.stringContaining("Too many people"),
    });
    expect(await visitor.call(resetForgottenPassword, {token, password: next})).toEqual({email});
    expect(await stateOf(old)).toBe("signed-out");
    for (const used of [token, earlier.token])
      expect((await visitor.ask(resetForgottenPassword, {token: used, password: first})).reply).toMatchObject({
        detail: expect.stringContaining("used already or is too old"),
      });
    expect((await visitor.ask(signIn, {email, password: first})).status).toBe(401);
    expect(await stateOf(await signedIn(next))).toBe("signed-in");
    expect(await logged()).toContain("password-reset");
  });

  test("of five who use one link at the same time, one gets it", async () => {
    const visitor = new Visitor(application);
    await visitor.call(askPasswordReset, {email, language: "en"});
    const {token} = (await mailed(1))[0]!;
    const answers = await Promise.all(
      Array.from({length: 5}, () => new Visitor(application).ask(resetForgottenPassword, {token, password: next})),
    );
    expect(answers.map(({status}) => status).sort()).toEqual([200, 422, 422, 422, 422]);
  });

  test("after an hour the link is too old; it is kept as a digest only", async () => {
    const visitor = new Visitor(application);
    await visitor.call(askPasswordReset, {email, language: "en"});
    const {token} = (await mailed(1))[0]!;
    const {rows} = await application.storage.pool.query(
      "select encode(digest, 'base64') as digest from one_time_token",
    );
    expect(JSON.stringify(rows)).not.toContain(token.slice(0, 20));
    now += 3_600_001;
    expect((await visitor.ask(resetForgottenPassword, {token, password: next})).status).toBe(422);
  });

  test("an address that nobody has gets the same answer and no mail; the fourth wish for one address waits", async () => {
    const visitor = new Visitor(application);
    const known = await visitor.ask(askPasswordReset, {email, language: "nl"});
    const unknown = await visitor.ask(askPasswordReset, {email: "nobody@example.org", language: "nl"});
    expect(unknown).toEqual(known);
    for (let i = 0; i < 2; i++) await visitor.call(askPasswordReset, {email: "nobody@example.org", language: "nl"});
    expect(await visitor.ask(askPasswordReset, {email: "nobody@example.org", language: "nl"})).toMatchObject({
      status: 503,
      reply: {code: "busy", detail: expect.stringContaining("Wait one second")},
    });
    expect(await mailed(1)).toHaveLength(1);
  });

  test("a new address counts once its link was followed; the old one is told; an address of another brings no mail", async () => {
    const kim = await signedIn();
    const wish = {email: "Kim.Nieuw@example.org", password: first, language: "nl"} as const;
    expect((await kim.ask(changeEmail, {...wish, password: "wrong"})).status).toBe(422);
    expect(await kim.call(changeEmail, wish)).toEqual({isChanged: false});
    expect(await kim.call(readAccount, {})).toMatchObject({email, newEmail: "kim.nieuw@example.org"});
    const {to, token} = (await mailed(1))[0]!;
    expect(to).toBe("kim.nieuw@example.org");
    expect((await kim.ask(resetForgottenPassword, {token, password: next})).status).toBe(422); // another purpose
    expect(await new Visitor(application).call(confirmAddress, {token})).toEqual({email: "kim.nieuw@example.org"});
    expect(await kim.call(readAccount, {})).toMatchObject({email: "kim.nieuw@example.org", newEmail: null});
    expect((await kim.ask(confirmAddress, {token})).status).toBe(422);
    expect((await mailed(2))[1]).toEqual({to: email, token: ""});
    expect(await kim.call(changeEmail, {...wish, email: "eve@example.org"})).toEqual({isChanged: false});
    expect(await mailed(2)).toHaveLength(2);
  });
});

describe("the second step", () => {
  beforeEach(async () => {
    kim = await begin();
    const {secret} = await kim.call(beginSecondFactor, {password: first});
    app = new TOTP({secret});
    codes = (await kim.call(finishSecondFactor, {code: app.generate({timestamp: now})})).recoveryCodes;
    now += 30_000;
  });
  let kim: Visitor;
  let app: TOTP;
  let codes: string[];
  const code = () => app.generate({timestamp: now});

  /** Somebody who gave the right password. */
  async function halfway() {
    const visitor = new Visitor(application);
    expect(await visitor.call(signIn, {email, password: first})).toMatchObject({
      state: "second-step",
      user: null,
      organisations: [],
    });
    return visitor;
  }

  test("a password alone opens nothing; with the code it does, and the code counts once", async () => {
    const visitor = await halfway();
    expect(await stateOf(visitor)).toBe("second-step");
    expect((await visitor.ask(readAccount, {})).status).toBe(401);
    expect(await visitor.call(takeSecondStep, {code: code()})).toMatchObject({state: "signed-in", user: {email}});
    const other = await halfway();
    expect((await other.ask(takeSecondStep, {code: code()})).reply).toMatchObject({code: "bad-input"});
    now += 30_000;
    expect((await other.call(takeSecondStep, {code: ` ${code().slice(0, 3)} ${code().slice(3)} `})).state).toBe(
      "signed-in",
    );
  });

  test("without the cookie of the first step, after ten minutes, or once left, the code opens nothing", async () => {
    expect((await new Visitor(application).ask(takeSecondStep, {code: code()})).status).toBe(401);
    const left = await halfway();
    const copied = left.cookie;
    expect((await left.call(leaveSecondStep, {})).state).toBe("signed-out");
    const replay = await new Visitor(application).send(
      "POST",
      "/api/v1/session/second-step",
      JSON.stringify({code: code()}),
      {
        "content-type": "application/json",
        cookie: copied,
      },
    );
    expect(replay.status).toBe(401);
    const late = await halfway();
    now += 600_001;
    expect((await late.ask(takeSecondStep, {code: code()})).status).toBe(401);
  });

  test("a recovery code counts once, is kept as a digest, and the first step counts once with it", async () => {
    expect(codes).toHaveLength(10);
    expect(new Set(codes).size).toBe(10);
    const visitor = await halfway();
    const step = visitor.cookie;
    await visitor.call(takeSecondStep, {code: codes[0]!.toLowerCase().replaceAll("-", " ")});
    const replay = await new Visitor(application).send(
      "POST",
      "/api/v1/session/second-step",
      JSON.stringify({code: codes[1]}),
      {
        "content-type": "application/json",
        cookie: step,
      },
    );
    expect(replay.status).toBe(401);
    const again = await halfway();
    expect((await again.ask(takeSecondStep, {code: codes[0]!})).status).toBe(422);
    expect((await visitor.call(readAccount, {})).recoveryCodes).toBe(9);
    const {rows} = await application.storage.pool.query("select encode(digest, 'escape') as digest from recovery_code");
    expect(JSON.stringify(rows)).not.toContain(codes[1]!.slice(0, 4));
    const fresh = await visitor.call(renewRecoveryCodes, {password: first});
    expect((await again.ask(takeSecondStep, {code: codes[1]!})).status).toBe(422);
    expect((await again.call(takeSecondStep, {code: fresh.recoveryCodes[0]!})).state).toBe("signed-in");
    expect(await logged()).toEqual(
      expect.arrayContaining(["second-factor-on", "recovery-code-used", "recovery-codes-renewed"]),
    );
  });

  test("after another password, a first step with the one of before leads nowhere", async () => {
    const thief = await halfway();
    await kim.call(changePassword, {current: first, password: "vier heel andere woorden"});
    expect((await thief.ask(takeSecondStep, {code: code()})).status).toBe(401);
  });

  test("guessing codes is slowed down, also over ever new first steps", async () => {
    const statuses = [];
    for (let i = 0; i < 10; i++) statuses.push((await (await halfway()).ask(takeSecondStep, {code: "000000"})).status);
    expect(statuses.filter((status) => status === 422)).toHaveLength(8);
    expect(statuses.slice(8)).toEqual([503, 503]);
  });

  test("it cannot be set up twice or switched off without the password", async () => {
    expect((await kim.ask(beginSecondFactor, {password: first})).status).toBe(409);
    expect((await kim.ask(stopSecondFactor, {password: "wrong"})).status).toBe(422);
    await kim.call(stopSecondFactor, {password: first});
    expect(await stateOf(await signedIn())).toBe("signed-in");
    expect(await kim.call(readAccount, {})).toMatchObject({secondFactor: false, recoveryCodes: 0});
  });

  test("a secret that no code was given for changes nothing", async () => {
    await kim.call(stopSecondFactor, {password: first});
    await kim.call(beginSecondFactor, {password: first});
    expect((await kim.ask(finishSecondFactor, {code: "000000"})).status).toBe(422);
    expect(await stateOf(await signedIn())).toBe("signed-in");
  });
});

describe("at the door", () => {
  beforeAll(async () => void (await begin()));

  test("cookies are for this site alone and not for scripts; under https only for this host", async () => {
    const answer = await new Visitor(application).send(
      "POST",
      "/api/v1/session",
      JSON.stringify({email, password: first}),
      {
        "content-type": "application/json",
      },
    );
    const [session, device] = answer.headers.getSetCookie();
    expect(session).toMatch(/^samenspel=.*HttpOnly.*SameSite=Lax/i);
    expect(device).toMatch(/^samenspel-device=.*HttpOnly.*SameSite=Lax/i);
    const {cookieName} = await import("../../src/access/authentication.ts");
    expect(cookieName("samenspel", "https://samenspel.example.nl")).toBe("__Host-samenspel");
  });

  test("who is there and who is not, takes the same work to refuse: medians of processor time within 10 ms", async () => {
    // Processor time and not the clock's, which on a busy machine tells about others.
    const tookMs = async (address: string) => {
      const start = process.cpuUsage();
      const {status} = await new Visitor(application).ask(signIn, {email: address, password: "not the password"});
      expect(status).toBe(401);
      const {user, system} = process.cpuUsage(start);
      return (user + system) / 1_000;
    };
    const [known, unknown]: [number[], number[]] = [[], []];
    for (let i = 0; i < 25; i++) {
      known.push(await tookMs(email));
      unknown.push(await tookMs(`nobody${i}@example.org`));
      now += 3_600_000; // the throttles have forgotten
    }
    const median = (values: number[]) => values.sort((a, b) => a - b)[12]!;
    expect(median(known)).toBeGreaterThan(10); // a password is hashed
    expect(Math.abs(median(known) - median(unknown))).toBeLessThan(10);
  });

  test("a made-up X-Forwarded-For does not get past the limit of a network", async () => {
    const statuses = [];
    for (let i = 0; i < 32; i++)
      statuses.push(
        (
          await new Visitor(application).ask(
            signIn,
            {email: `nobody${i}@example.org`, password: "guess"},
            {headers: {"x-forwarded-for": `192.0.2.${i}`}},
          )
        ).status,
      );
    expect(statuses).toEqual([...Array(30).fill(401), 503, 503]);
    now += 3_600_000;
  });

  test("who guesses at an account does not keep its owner out of the browser that was in before", async () => {
    const owner = new Visitor(application);
    const headers = {"content-type": "application/json"};
    const credentials = JSON.stringify({email, password: first});
    const opened = await owner.send("POST", "/api/v1/session", credentials, headers);
    const device = opened.headers
      .getSetCookie()
      .find((cookie) => cookie.startsWith("samenspel-device="))!
      .split(";")[0]!;
    for (let i = 0; i < 10; i++) await new Visitor(application).ask(signIn, {email, password: "guess"});
    expect((await new Visitor(application).ask(signIn, {email, password: first})).status).toBe(503);
    const other = {...headers, cookie: device};
    expect((await new Visitor(application).send("POST", "/api/v1/session", credentials, other)).status).toBe(200);
    const forged = {...headers, cookie: `${device.slice(0, -3)}AAA`};
    expect((await new Visitor(application).send("POST", "/api/v1/session", credentials, forged)).status).toBe(503);
  });

  test("the log tells who came, by what way, and who was refused", async () => {
    const visitor = new Visitor(application);
    now += 3_600_000;
    await visitor.call(signIn, {email, password: first});
    await visitor.call(signOut, {});
    expect((await logged()).slice(-2)).toEqual(["sign-in password", "sign-out"]);
    expect(await logged()).toContain("sign-in-refused password");
  });
});
