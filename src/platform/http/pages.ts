import {readFile} from "node:fs/promises";
import {join, relative} from "node:path";
import {serveStatic} from "@hono/node-server/serve-static";
import type {Hono} from "hono";
import {compress} from "hono/compress";

/**
 * Adds the built client to an app: its files, and its page for every other address, which the client itself tells apart.
 * Files under /assets/ carry a digest in their name, so a browser may keep them for ever.
 */
export function addPages(app: Hono, folder: string): void {
  app.use("/assets/*", compress());
  app.get(
    "*",
    serveStatic({
      root: relative(process.cwd(), folder) || ".",
      onFound: (path, c) => {
        c.header("Cache-Control", path.includes("/assets/") ? "public, max-age=31536000, immutable" : "no-cache");
      },
    }),
  );
  app.get("/assets/*", (c) => c.text("Not found", 404));
  app.get("*", async (c) => {
    c.header("Cache-Control", "no-cache");
    return c.html(await readFile(join(folder, "index.html"), "utf8"));
  });
}
