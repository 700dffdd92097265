import type {AddressInfo} from "node:net";
import {join} from "node:path";
import {serve} from "@hono/node-server";
import {pino} from "pino";
import {openApplication} from "./application.ts";
import {type Config, configOf} from "./platform/config.ts";
import {languageIn, Problem} from "./platform/problem.ts";
import {root} from "./platform/workers.ts";

/** The server: listens, and stops tidily. Says in one line where to go; its log goes to stderr. */
const log = pino({level: process.env["LOG_LEVEL"] ?? "warn"}, pino.destination({dest: 2, sync: true}));

try {
  await listen(configOf(process.env, process.cwd()));
} catch (error) {
  if (error instanceof Problem) console.error(error.words[languageIn(process.env)]);
  else log.fatal(error);
  process.exit(1);
}

async function listen(config: Config): Promise<void> {
  // The port is taken first: the origin is part of what the application is made with.
  let answer: (request: Request, socket: object) => Response | Promise<Response> = () =>
    new Response("Starting", {status: 503, headers: {"Retry-After": "2"}});
  const server = serve({fetch: (request, socket) => answer(request, socket), hostname: config.host, port: config.port});
  await new Promise<void>((resolve, reject) => {
    server.once("listening", resolve);
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        error.code === "EADDRINUSE"
          ? new Problem("unavailable", {
              nl: `Poort ${config.port} is al in gebruik. Misschien draait Samenspel daar al; kies anders een andere poort met PORT=4281.`,
              en: `Port ${config.port} is in use already. Perhaps Samenspel runs there; else choose another with PORT=4281.`,
            })
          : error,
      ),
    );
  });
  const {port} = server.address() as AddressInfo;
  const here = `http://${config.host.includes(":") ? `[${config.host}]` : config.host}:${port}`;
  const origin = config.publicUrl ?? here;
  const application = await openApplication(config, {
    clock: Date.now,
    chance: Math.random,
    origin,
    report: (supportId, error) => log.error({supportId, err: error}, "Something went wrong here."),
    pages: join(root(), "dist", "web"),
  });
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    server.close();
    await application.close();
    process.exit(0);
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);

  answer = application.fetch;
  await application.announce(here);
  await application.start();
  const isReady = {nl: `Samenspel is klaar: open ${origin}`, en: `Samenspel is ready: open ${origin}`};
  console.log(isReady[languageIn(process.env)]);
}
