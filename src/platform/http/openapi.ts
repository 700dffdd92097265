import {z} from "zod";
import type {Contract} from "../contract.ts";
import {apiPath} from "./path.ts";
import type {Route} from "./route.ts";

/** The OpenAPI 3.1 description of every route, made from the contracts (zod writes the JSON Schema that OpenAPI 3.1 speaks). */
export function openApiOf(routes: readonly Route[]): object {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const {contract} of routes) {
    const path = apiPath(contract).replace(/:(\w+)/g, "{$1}");
    paths[path] = {...paths[path], [contract.method.toLowerCase()]: operation(contract, path)};
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Samenspel",
      version: "1",
      description: "Figures are about groups of people, never about one person.",
    },
    paths,
    components: {schemas: {Problem: problemSchema}},
  };
}

const problemSchema = {
  type: "object",
  required: ["code", "status", "detail"],
  properties: {
    code: {type: "string"},
    status: {type: "integer"},
    detail: {type: "string"},
    where: {type: "string"},
    supportId: {type: "string"},
  },
};

const content: Record<NonNullable<Contract["answer"]>, string> = {
  json: "application/json",
  events: "text/event-stream",
  file: "application/octet-stream",
};

function operation(contract: Contract, path: string): object {
  const input = z.toJSONSchema(contract.input, {io: "input", unrepresentable: "any"}) as {
    properties?: Record<string, {description?: string}>;
    required?: string[];
  };
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
  const others = Object.entries(input.properties ?? {}).filter(([name]) => !inPath.includes(name));
  const isQuery = contract.method === "GET" || contract.method === "DELETE" || contract.body === "stream";
  const required = (name: string) => input.required?.includes(name) ?? false;
  const parameters = [
    ...inPath.map((name) => ({
      name,
      in: "path",
      required: true,
      schema: input.properties?.[name] ?? {type: "string", format: "uuid"},
    })),
    ...(isQuery ? others.map(([name, schema]) => ({name, in: "query", required: required(name), schema})) : []),
  ];
  const body =
    contract.body === "stream"
      ? {"application/octet-stream": {schema: {type: "string", format: "binary"}}}
      : {
          "application/json": {
            schema: {
              type: "object",
              properties: Object.fromEntries(others),
              required: others.map(([name]) => name).filter(required),
            },
          },
        };
  return {
    summary: contract.summary,
    security: contract.permission === "public" ? [] : [{session: []}],
    "x-permission": contract.permission,
    parameters,
    ...(isQuery && contract.body !== "stream" ? {} : {requestBody: {content: body}}),
    responses: {
      200: {
        description: "Done.",
        content: {
          [content[contract.answer ?? "json"]]: {schema: z.toJSONSchema(contract.reply, {unrepresentable: "any"})},
        },
      },
      default: {
        description: "Refused or failed.",
        content: {"application/problem+json": {schema: {$ref: "#/components/schemas/Problem"}}},
      },
    },
  };
}
