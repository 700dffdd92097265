import type {Entry, Words} from "../dossier/kinds.ts";
import {eachOnce, enumerated, nameKey} from "../dossier/naming-rules.ts";
import {placeFunctions, type placeUse} from "./tool-kinds.ts";

export type Use = Entry<typeof placeUse>;
export type PlaceFunction = keyof typeof placeFunctions;

export const functionsOfPlace = Object.keys(placeFunctions) as readonly PlaceFunction[];

/** Tools × functions: per tool and function the purposes it serves there; null when it does not serve the function. */
export interface PlaceMatrix {
  readonly rows: readonly {
    readonly tool: string;
    /** In the order of the functions. An empty list: it serves the function, for no purpose that was named. */
    readonly purposes: readonly (readonly string[] | null)[];
  }[];
}

/** What the netwerkplek is made of: each tool once, however it was typed. */
export function placeMatrix(uses: readonly Use[]): PlaceMatrix {
  return {
    rows: eachOnce(uses.map(({details}) => details.tool)).map((tool) => ({
      tool,
      purposes: functionsOfPlace.map((of) => {
        const own = uses.filter(({details}) => isOf(tool, details.tool) && details.serves.includes(of));
        return own.length === 0 ? null : eachOnce(own.map(({details}) => details.purpose));
      }),
    })),
  };
}

const isOf = (tool: string, name: string): boolean => nameKey(tool) === nameKey(name);

export interface PlaceRemark {
  readonly about: "gap" | "barely-used" | "overlap" | "no-function";
  readonly words: Words;
}

/**
 * What is missing and what is double, gaps first: functions without a tool; functions of which every tool is hardly ever used;
 * purposes that two tools or more serve, when they were named in the same words; tools whose function was not said.
 */
export function placeRemarks(uses: readonly Use[]): readonly PlaceRemark[] {
  return [
    ...functionsOfPlace.flatMap((of) => remarksOfFunction(of, uses)),
    ...overlaps(uses).map(
      ({purpose, tools}): PlaceRemark => ({
        about: "overlap",
        words: {
          nl: `Voor “${purpose}” zijn er ${tools.length} middelen: ${enumerated(tools).nl}. Spreek af wat je wanneer gebruikt.`,
          en: `For “${purpose}” there are ${tools.length} tools: ${enumerated(tools).en}. Agree on what is used when.`,
        },
      }),
    ),
    ...uses
      .filter(({details}) => details.serves.length === 0)
      .map(
        ({details: {tool}}): PlaceRemark => ({
          about: "no-function",
          words: {
            nl: `Waar ${tool} voor dient, staat er nog niet bij.`,
            en: `What ${tool} serves has not been said yet.`,
          },
        }),
      ),
  ];
}

function remarksOfFunction(of: PlaceFunction, uses: readonly Use[]): PlaceRemark[] {
  const {nl, en} = placeFunctions[of];
  const own = uses.filter(({details}) => details.serves.includes(of));
  if (own.length === 0)
    return [{about: "gap", words: {nl: `Voor ${nl} is er geen middel.`, en: `There is no tool for ${en}.`}}];
  if (own.some(({details}) => details.intensity !== "never")) return [];
  const tools = enumerated(own.map(({details}) => details.tool));
  return [
    {
      about: "barely-used",
      words: {
        nl: `Voor ${nl} is er alleen ${tools.nl}, en dat gebruikt bijna niemand.`,
        en: `For ${en} there is only ${tools.en}, and hardly anybody uses that.`,
      },
    },
  ];
}

/** Purposes that two tools or more serve. */
function overlaps(uses: readonly Use[]): readonly {readonly purpose: string; readonly tools: readonly string[]}[] {
  return eachOnce(uses.map(({details}) => details.purpose))
    .map((purpose) => ({
      purpose,
      tools: eachOnce(uses.filter(({details}) => isOf(purpose, details.purpose)).map(({details}) => details.tool)),
    }))
    .filter(({tools}) => tools.length > 1);
}
