import {coalitionRemarks, coalitionStanding, disciplinesInWords, type Member} from "../../vision/coalition-rules.ts";
import {coalitionMember} from "../../vision/kinds.ts";
import {EntrySection, InTrajectory, PrintButton, useEntries} from "../dossier/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Failed, FindingTitle, Loading, Panel, Stack} from "../ui/index.ts";
import {CoalitionSeats} from "./CoalitionSeats.tsx";
import {Remarks} from "./Remarks.tsx";
import {visionWords} from "./words.ts";

/** Who walks along, what they bring and need, and which disciplines are missed. */
export function CoalitionPage() {
  return (
    <InTrajectory>
      <Coalition />
    </InTrajectory>
  );
}

function Coalition() {
  const t = useWords(visionWords).coalition;
  const members = useEntries(coalitionMember);
  if (members.state === "loading") return <Loading lines={6} />;
  if (members.state === "failed") return <Failed {...members} />;
  const isEmpty = members.data.length === 0;
  return (
    <Stack>
      <Title members={members.data} />
      <Panel title={t.seats}>
        <CoalitionSeats members={members.data} />
      </Panel>
      {!isEmpty && <Remarks title={t.remarks} remarks={coalitionRemarks(members.data)} />}
      <EntrySection
        kind={coalitionMember}
        title={t.list}
        empty={t.empty}
        columns={["name", "discipline", "brings", "needs", "commitments", "state"]}
        initial={{state: "asked"}}
      />
    </Stack>
  );
}

/** What is most missed; else for whose answer we wait. */
function Title({members}: {members: readonly Member[]}) {
  const t = useWords(visionWords).coalition;
  const format = useFormat();
  if (members.length === 0) return <FindingTitle title={t.none} lead={t.noneLead} />;
  const {missing, isPrimaryProcessMissing, isDecisionMissing, asked, joined} = coalitionStanding(members);
  const title =
    missing.length > 0
      ? t.missing(disciplinesInWords(missing)[format.language])
      : isPrimaryProcessMissing
        ? t.noWork
        : isDecisionMissing
          ? t.noDecision
          : asked.length > 0
            ? t.waiting(asked.length, format.number(asked.length))
            : t.complete(format.number(joined.length));
  return <FindingTitle title={title} lead={t.lead} actions={<PrintButton />} />;
}
