import {networkOf, type PublicContext, type Route, route} from "../../platform/http/index.ts";
import {Problem} from "../../platform/problem.ts";
import {firstRun, readSession, signIn, signOut} from "../contract.ts";
import {writeAdministrator} from "../members/account-store.ts";
import {sessionOf} from "../session-reply.ts";
import {
  askPasswordReset,
  beginPasskeySignIn,
  beginSingleSignOn,
  confirmAddress,
  finishPasskeySignIn,
  finishSingleSignOn,
  leaveSecondStep,
  readSignInWays,
  resetForgottenPassword,
  takeSecondStep,
} from "../sign-in-contract.ts";
import {countUsers} from "../store.ts";
import {SignInThrottle, Throttle, tooOften} from "../throttle.ts";
import {acceptPassword} from "./acceptable-password.ts";
import {confirmAddressOf} from "./address-change.ts";
import {hashed, userOfCredentials} from "./credentials.ts";
import {type Door, signInAgain} from "./door.ts";
import {issueToken, peekToken, takeToken} from "./one-time-token.ts";
import type {SignInParts} from "./parts.ts";
import {beginSignIn, userOfPasskey} from "./passkeys.ts";
import {mailResetLink, resetByToken} from "./password-reset.ts";
import {secondFactorOf, spendCode} from "./second-factor.ts";
import {signInAddress, userOfProvider} from "./single-sign-on.ts";
import {readProvider} from "./single-sign-on-store.ts";
import {insertUser, type UserRow, userById, waitForTurn} from "./user-store.ts";

const secondStep = "second-step";
const secondStepLifeS = 600;
const aQuarterMs = 15 * 60_000;

/** Every way in, and the first user's. */
export function signInRoutes(parts: SignInParts, door: Door): Route[] {
  const {storage, auth, mailing, recordEvent} = parts;
  const {cookies} = door;
  const passwords = new SignInThrottle();
  const codes = new SignInThrottle({free: 8, longestWaitMs: aQuarterMs});
  const resets = new SignInThrottle({free: 3, longestWaitMs: aQuarterMs});
  const links = new SignInThrottle();
  const beginnings = new Throttle({free: 100, longestWaitMs: 10_000});

  const throttleBeginning = ({callerAddress, clock}: PublicContext) => {
    const waitMs = beginnings.waitMs(networkOf(callerAddress), clock());
    if (waitMs > 0) throw tooOften(Math.ceil(waitMs / 1_000));
    beginnings.count(networkOf(callerAddress), clock());
  };

  const session = async (context: PublicContext) => {
    const now = await sessionOf(parts, context.request.headers);
    if (now.state !== "signed-out") return now;
    const token = cookies.read(context, secondStep);
    const isHalfway = await storage.inInstallation((db) => peekToken(db, secondStep, token, context.clock()));
    return isHalfway ? ({...now, state: secondStep} as const) : now;
  };

  const askSecondStep = async (context: PublicContext, user: UserRow) => {
    const held = {userId: user.id, content: {}};
    const {token} = await storage.inInstallation((db) => issueToken(db, secondStep, held, context.clock()));
    cookies.write(context, secondStep, token, secondStepLifeS);
    return {...(await sessionOf(parts, new Headers())), state: secondStep} as const;
  };

  return [
    route(readSession, (_, context) => session(context)),

    route(firstRun, async ({name, email, password}, context) => {
      const refuseSecond = async () => {
        throw new Problem("conflict", {
          nl: "Deze installatie heeft al een gebruiker. Meld je aan.",
          en: "This installation already has a user. Sign in instead.",
        });
      };
      if ((await storage.inInstallation(countUsers)) > 0) await refuseSecond();
      await acceptPassword(password, {name, email});
      const user = {id: context.newId(), name, email: email.toLowerCase(), password: await hashed(auth, password)};
      await storage.inInstallation(async (db) => {
        await waitForTurn(db);
        if ((await countUsers(db)) > 0) await refuseSecond();
        await insertUser(db, user);
        await writeAdministrator(db, user.id, true);
        await recordEvent(db, {code: "account-made", userId: user.id});
      });
      return door.open(context, user, "password");
    }),

    route(signIn, async ({email, password}, context) => {
      const attempt = door.attempt(context, email);
      passwords.enter(attempt, context.clock());
      const user = await userOfCredentials(storage, auth, {email, password}, (userId) =>
        storage.inInstallation((db) => recordEvent(db, {code: "sign-in-refused", userId, way: "password"})),
      );
      passwords.succeeded(attempt);
      const {isOn} = await storage.inInstallation((db) => secondFactorOf(db, user.id));
      return isOn ? askSecondStep(context, user) : door.open(context, user, "password");
    }),

    route(takeSecondStep, async ({code}, context) => {
      const token = cookies.read(context, secondStep);
      const now = context.clock();
      const user = await storage.inInstallation(async (db) => {
        const held = await peekToken(db, secondStep, token, now);
        return held?.userId ? userById(db, held.userId) : undefined;
      });
      if (!user) throw signInAgain();
      const attempt = door.attempt(context, user.email, user.id);
      codes.enter(attempt, now);
      const used = await storage.inInstallation(async (db) => {
        const by = await spendCode(db, parts.sealing, user.id, code, now);
        if (!by) await recordEvent(db, {code: "sign-in-refused", userId: user.id, way: secondStep});
        else if (!(await takeToken(db, secondStep, token, now))) throw signInAgain();
        else if (by === "recovery-code") await recordEvent(db, {code: "recovery-code-used", userId: user.id});
        return by;
      });
      if (!used)
        throw new Problem("bad-input", {
          nl: "Deze code klopt niet, of is al gebruikt. Neem de code die nu in je app staat.",
          en: "This code is not right, or was used already. Take the one that your app shows now.",
        });
      codes.succeeded(attempt);
      cookies.drop(context, secondStep);
      return door.open(context, user, "password");
    }),

    route(leaveSecondStep, async (_, context) => {
      const token = cookies.read(context, secondStep);
      await storage.inInstallation((db) => takeToken(db, secondStep, token, context.clock()));
      cookies.drop(context, secondStep);
      return sessionOf(parts, context.request.headers);
    }),

    route(signOut, async (_, {request, replyHeaders, actor}) => {
      await storage.inInstallation((db) => recordEvent(db, {code: "sign-out", userId: actor.userId}));
      const {headers} = await auth.api.signOut({headers: request.headers, returnHeaders: true});
      for (const cookie of headers.getSetCookie()) replyHeaders.append("set-cookie", cookie);
      return {};
    }),

    route(readSignInWays, () =>
      storage.inInstallation(async (db) => {
        const provider = await readProvider(db);
        return {singleSignOn: provider ? {label: provider.settings.label} : null, mail: await mailing.isSetUp(db)};
      }),
    ),

    route(askPasswordReset, async (wish, context) => {
      resets.enter(door.attempt(context, wish.email), context.clock());
      if (!(await storage.inInstallation(mailing.isSetUp)))
        throw new Problem("unavailable", {
          nl: "Hier is geen mail ingesteld. Je beheerder geeft je een nieuw wachtwoord met samenspel reset-password.",
          en: "No mail is set up here. Your administrator gives you a new password with samenspel reset-password.",
        });
      // After the answer, so that its time does not tell whether anybody has this address.
      void mailResetLink(parts, wish, context).catch(parts.report);
      return {};
    }),

    route(resetForgottenPassword, async ({token, password}, context) => {
      const attempt = door.attempt(context, "", networkOf(context.callerAddress));
      links.enter(attempt, context.clock());
      const email = await resetByToken(parts, {token, password}, context);
      links.succeeded(attempt);
      return {email};
    }),

    route(confirmAddress, async ({token}, context) => ({email: await confirmAddressOf(parts, token, context)})),

    route(beginPasskeySignIn, async (_, context) => {
      throttleBeginning(context);
      return {...(await beginSignIn(parts, door, context))};
    }),
    route(finishPasskeySignIn, async ({answer}, context) =>
      door.open(context, await userOfPasskey(parts, door, answer, context), "passkey"),
    ),

    route(beginSingleSignOn, async (_, context) => {
      throttleBeginning(context);
      return {url: await signInAddress(parts, door, context)};
    }),
    route(finishSingleSignOn, async ({query}, context) =>
      door.open(context, await userOfProvider(parts, door, query, context), "single-sign-on"),
    ),
  ];
}
