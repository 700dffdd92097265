import {communicationStructure} from "../../infrastructure/rules.ts";
import {medium, structureIssue, teamMeeting} from "../../infrastructure/structure-kinds.ts";
import {
  issuesWithoutPlace,
  type Structure,
  structureOf,
  structureRemarks,
} from "../../infrastructure/structure-rules.ts";
import {EntrySection, InTrajectory, ProductBar, useHeld} from "../dossier/index.ts";
import {type Format, useFormat, useWords} from "../i18n/index.ts";
import {Badge, DataTable, Failed, FindingTitle, Loading, Panel, Stack} from "../ui/index.ts";
import css from "./skills.module.css";
import {structureWords} from "./structure-words.ts";

/** Formal and informal media and meetings, which issues are addressed where, and the multidisciplinary meeting. */
export function StructurePage() {
  return (
    <InTrajectory>
      <CommunicationStructure />
    </InTrajectory>
  );
}

function CommunicationStructure() {
  const t = useWords(structureWords);
  const format = useFormat();
  const held = useHeld(communicationStructure.kinds);
  if (held.state === "loading") return <Loading lines={6} />;
  if (held.state === "failed") return <Failed {...held} />;
  const {entries} = held.data;
  const structure = structureOf(entries(medium), entries(structureIssue));
  const remarks = structureRemarks(structure);
  const last = entries(teamMeeting).reduce<readonly string[]>(
    (present, {details}) => (details.present.length > 0 ? details.present : present),
    [],
  );
  return (
    <Stack>
      <FindingTitle title={finding(structure, t.title, format)} lead={t.lead} />
      {structure.issues.length > 0 && (
        <Panel title={t.overview.title}>
          <Overview structure={structure} />
        </Panel>
      )}
      {remarks.length > 0 && (
        <Panel title={t.remarks}>
          <ul className={css.points}>
            {remarks.map((words) => (
              <li key={words.en}>{words[format.language]}</li>
            ))}
          </ul>
        </Panel>
      )}
      <EntrySection kind={medium} title={t.media.title} lead={t.media.lead} empty={t.media.empty} />
      <EntrySection
        kind={structureIssue}
        title={t.issues.title}
        lead={t.issues.lead}
        empty={t.issues.empty}
        columns={["issue", "places", "raisedBy", "next"]}
      />
      <EntrySection
        kind={teamMeeting}
        title={t.team.title}
        lead={t.team.lead}
        empty={t.team.empty}
        initial={{present: last}}
      />
      <ProductBar product={communicationStructure} />
    </Stack>
  );
}

function finding(structure: Structure, title: typeof structureWords.nl.title, format: Format): string {
  const holes = issuesWithoutPlace(structure).length;
  if (structure.media.length === 0 && structure.issues.length === 0) return title.start;
  if (holes > 0) return title.holes(holes, format.number(holes));
  return structure.issues.length === 0 ? title.issues : title.whole;
}

type Row = Structure["issues"][number];

/** Issues × formal and informal places, in words. A column without any place is left out. */
function Overview({structure}: {structure: Structure}) {
  const t = useWords(structureWords).overview;
  const namesOf = ({places}: Row, formality: "formal" | "informal" | null) =>
    places.filter(({details}) => details.formality === formality).map(({details}) => details.name);
  const groups = [
    {formality: "formal", head: t.formal},
    {formality: "informal", head: t.informal},
    {formality: null, head: t.other},
  ] as const;
  const used = groups.filter(
    ({formality}) => formality !== null || structure.issues.some((row) => namesOf(row, null).length > 0),
  );
  return (
    <DataTable
      caption={t.title}
      rows={structure.issues}
      rowKey={({issue}) => issue.id}
      fileName={t.title.toLowerCase()}
      columns={[
        {
          key: "issue",
          head: t.issue,
          value: ({issue}) => issue.details.issue,
          cell: ({issue, places}) => (
            <>
              {issue.details.issue} {places.length === 0 && <Badge tone="warn">{t.nowhere}</Badge>}
            </>
          ),
        },
        ...used.map(({formality, head}) => ({
          key: head,
          head,
          value: (row: Row) => namesOf(row, formality).join(", ") || null,
        })),
        {key: "raisedBy", head: t.raisedBy, value: ({issue}) => issue.details.raisedBy || null},
      ]}
    />
  );
}
