import type {Connector} from "./connector.ts";

export const mail: Connector = {
  kind: "mail",
  name: "mail",
  recognise: async () => 0,
  identify: async (archive) => ({key: null, name: archive.name}),
  async *read() {},
};
