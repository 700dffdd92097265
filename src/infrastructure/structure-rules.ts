import type {Entry, Words} from "../dossier/kinds.ts";
import {enumerated} from "../dossier/naming-rules.ts";
import type {medium, structureIssue, teamMeeting} from "./structure-kinds.ts";

export type Medium = Entry<typeof medium>;
export type Issue = Entry<typeof structureIssue>;
export type Meeting = Entry<typeof teamMeeting>;

/** Where each issue is addressed. Media that were taken away do not count. */
export interface Structure {
  readonly issues: readonly {readonly issue: Issue; readonly places: readonly Medium[]}[];
  readonly media: readonly {readonly medium: Medium; readonly issues: readonly Issue[]}[];
}

export function structureOf(media: readonly Medium[], issues: readonly Issue[]): Structure {
  return {
    issues: issues.map((issue) => ({issue, places: media.filter(({id}) => issue.details.places.includes(id))})),
    media: media.map((of) => ({medium: of, issues: issues.filter(({details}) => details.places.includes(of.id))})),
  };
}

export const issuesWithoutPlace = ({issues}: Structure): readonly Issue[] =>
  issues.flatMap(({issue, places}) => (places.length === 0 ? [issue] : []));

const mediaWithoutOwner = ({media}: Structure): readonly Medium[] =>
  media.flatMap(({medium: of}) => (of.details.owner === "" ? [of] : []));

/** Holes in the structure, in words: issues first, then media; last, when all is formal or no meeting steers. */
export function structureRemarks(structure: Structure): readonly Words[] {
  const media = structure.media.map(({medium: of}) => of);
  const idle = structure.media.filter(({issues}) => issues.length === 0).map(({medium: of}) => of.details.name);
  return [
    ...issuesWithoutPlace(structure).map(({details: {issue}}) => ({
      nl: `“${issue}” komt nergens aan de orde.`,
      en: `“${issue}” is addressed nowhere.`,
    })),
    ...mediaWithoutOwner(structure).map(({details: {name}}) => ({
      nl: `${name} heeft geen eigenaar.`,
      en: `${name} has no owner.`,
    })),
    ...(idle.length > 0 && structure.issues.length > 0
      ? [
          {
            nl: `Bij ${enumerated(idle).nl} staat nog geen onderwerp.`,
            en: `No issue has been put at ${enumerated(idle).en} yet.`,
          },
        ]
      : []),
    ...(media.length > 1 && media.every(({details}) => details.formality === "formal")
      ? [
          {
            nl: "Alles in de lijst is formeel. Waar praten mensen vanzelf met elkaar?",
            en: "All in the list is formal. Where do people talk of their own accord?",
          },
        ]
      : []),
  ];
}

/** Meetings of the team whose day has passed and of which no decision was written down. @param today "YYYY-MM-DD". */
export const meetingsWithoutDecision = (meetings: readonly Meeting[], today: string): readonly Meeting[] =>
  meetings.filter(({details}) => details.day < today && details.decisions.length === 0);
