import type {Document} from "../documents/index.ts";
import {dayAt} from "../platform/days.ts";
import {type OrganisationContext, type Route, route} from "../platform/http/index.ts";
import {Problem} from "../platform/problem.ts";
import {changeStyle, readLogo, readStyle, removeStyleFile, uploadStyleFile} from "./contract.ts";
import {readStyleFile, readStyleRow, writeStyle, writeStyleFile} from "./store.ts";
import {bytesOf, keptLogo, logoTypes} from "./style-file.ts";
import type {Typesetting} from "./typesetting.ts";

export function houseStyleRoutes({typesetting}: {readonly typesetting: Typesetting}): Route[] {
  return [
    route(readStyle, (_, {db}) => db(readStyleRow)),
    route(changeStyle, (words, context) => context.db((tx) => writeStyle(tx, words, byOf(context)))),
    route(uploadStyleFile, async ({file, name}, context) => {
      const bytes = await bytesOf(file, context.request.body);
      if (file !== "logo") await typesetting.make({file, document: trial(context), template: bytes});
      const kept = file === "logo" ? keptLogo(name, bytes) : {name, bytes};
      return context.db((tx) => writeStyleFile(tx, file, kept, byOf(context)));
    }),
    route(removeStyleFile, ({file}, context) => context.db((tx) => writeStyleFile(tx, file, null, byOf(context)))),
    route(readLogo, async (_, {db}) => {
      const {style, bytes} = await db(async (tx) => ({
        style: await readStyleRow(tx),
        bytes: await readStyleFile(tx, "logo"),
      }));
      if (!style.logo || !bytes) throw new Problem("not-found", {nl: "Er is geen logo.", en: "There is no logo."});
      return {contentType: logoTypes[style.logo.type], fileName: style.logo.name, bytes};
    }),
  ];
}

const byOf = ({actor, clock}: OrganisationContext) => ({name: actor.name, now: new Date(clock())});

/** A small document to try a template on; nobody sees it. */
function trial({organisation, clock}: OrganisationContext): Document {
  const {name, language, timeZone} = organisation;
  return {
    title: name,
    subtitle: "",
    organisation: name,
    date: dayAt(clock(), timeZone),
    language,
    status: "",
    style: {},
    sections: [{title: name, blocks: [{kind: "paragraph", text: [{kind: "words", text: name}]}]}],
  };
}
