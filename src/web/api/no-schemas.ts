/**
 * Stands in for zod in the browser's bundle (see vite.config.ts): contracts keep their method, path and permission; their
 * schemas, which the server checks, weigh nothing. Whatever is made from it is it again; parsing with it is a bug.
 */
const nothing: unknown = new Proxy(() => nothing, {
  get(_, name) {
    if (name === "parse" || name === "safeParse")
      throw new Error("The browser carries no schemas: the server has checked this.");
    return nothing;
  },
});

export {nothing as z};
