import type {AddressInfo, Socket} from "node:net";
import {buffer} from "node:stream/consumers";
import PostalMime, {type Email} from "postal-mime";
import {SMTPServer} from "smtp-server";
import type {MailServer} from "../../src/platform/mail/server.ts";
import {certificate, key} from "./certificate.ts";

/** Where the server is: somebody connected, signs in, names sender and recipient, is about to send the content, has sent it. */
export type Stage = "connection" | "login" | "sender" | "recipient" | "content" | "answer";

/** Go on, break the connection off, say nothing any more, or refuse with a code and words. */
export type Reaction = "go on" | "hang up" | "stall" | readonly [code: number, words: string];

export interface MailServerParts {
  /** What the server does at a stage. @param to the recipient; "" before there is one. */
  readonly react?: (stage: Stage, to: string) => Reaction;
  /** The only password it lets in; without one it lets anybody in who asks for nothing. */
  readonly password?: string;
  readonly security?: MailServer["security"];
}

/** A mail that the server has, whatever it answered. */
export interface TakenMail {
  readonly to: string;
  readonly source: string;
  readonly email: Email;
}

export interface RunningMailServer {
  readonly taken: readonly TakenMail[];
  /** The stages that were reached, in order. */
  readonly stages: readonly Stage[];
  /** How to send through it. */
  readonly settings: MailServer;
  /** Breaks all connections off. */
  hangUp(): void;
  close(): Promise<void>;
}

/** A real mail server on a free port of this machine, whose behaviour a test decides. */
export async function runMailServer({
  react = () => "go on",
  password,
  security = "none",
}: MailServerParts = {}): Promise<RunningMailServer> {
  const taken: TakenMail[] = [];
  const stages: Stage[] = [];
  const sockets = new Map<number, Socket>();

  /** Goes on, or not, as the test wants it. */
  const at = (
    stage: Stage,
    {remotePort, to = ""}: {remotePort: number; to?: string},
    goOn: (refusal?: Error) => void,
  ) => {
    stages.push(stage);
    const reaction = react(stage, to);
    if (reaction === "hang up") sockets.get(remotePort)!.destroy();
    else if (reaction === "go on") goOn();
    else if (reaction !== "stall") goOn(Object.assign(new Error(reaction[1]), {responseCode: reaction[0]}));
  };
  const recipientOf = (session: {envelope: {rcptTo: {address: string}[]}}) => session.envelope.rcptTo[0]!.address;

  const server = new SMTPServer({
    secure: security === "tls",
    ...(security === "none" ? {} : {key, cert: certificate}),
    disabledCommands: [...(security === "starttls" ? [] : ["STARTTLS"]), ...(password === undefined ? ["AUTH"] : [])],
    authOptional: password === undefined,
    allowInsecureAuth: true,
    logger: false,
    onConnect: (session, done) => at("connection", session, done),
    onAuth: (auth, session, done) =>
      at("login", session, (refusal) => {
        const isRight = auth.password === password;
        done(refusal ?? (isRight ? null : new Error("Authentication failed")), isRight ? {user: "user"} : undefined);
      }),
    onMailFrom: (_, session, done) => at("sender", session, done),
    onRcptTo: ({address}, session, done) => at("recipient", {remotePort: session.remotePort, to: address}, done),
    onData: (stream, session, done) => {
      const {remotePort} = session;
      const to = recipientOf(session as never);
      at("content", {remotePort, to}, async (early) => {
        const source = (await buffer(stream)).toString();
        if (early) return done(early);
        const mail = {to, source, email: await PostalMime.parse(source)};
        taken.push(mail); // Also when the sender does not hear of it.
        at("answer", {remotePort, to}, (refusal) => {
          if (refusal) taken.splice(taken.indexOf(mail), 1);
          done(refusal);
        });
      });
    },
  });
  server.on("error", () => {}); // A connection that was broken off.
  server.server.on("connection", (socket: Socket) => {
    sockets.set(socket.remotePort!, socket);
    socket.once("close", () => sockets.delete(socket.remotePort!));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

  const hangUp = () => {
    for (const socket of sockets.values()) socket.destroy();
  };
  return {
    taken,
    stages,
    settings: {
      ...{host: "localhost", port: (server.server.address() as AddressInfo).port, security},
      ...{user: password === undefined ? "" : "user", password: password ?? "", certificate: ""},
      ...{fromAddress: "samenspel@example.nl", fromName: "Samenspel", perMinute: 6_000},
    },
    hangUp,
    async close() {
      hangUp();
      await new Promise<void>((resolve) => server.close(resolve));
    },
  };
}
