import {useState} from "react";
import {registerCounts, registerFindings} from "../../audit/initiative-rules.ts";
import {challenge, networkInitiative} from "../../audit/kinds.ts";
import {useMay} from "../access/session.tsx";
import {EntryDialog, EntrySection, InTrajectory, useHeld} from "../dossier/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {ActionLink, Button, Empty, Failed, FindingTitle, Loading, NetworkSketch, Panel, Stack} from "../ui/index.ts";
import css from "./picture.module.css";
import {auditWords} from "./words.ts";

const kinds = [networkInitiative, challenge];

/** The register of networks and initiatives, and the challenges and ambitions that they contribute to. */
export function InitiativesPage() {
  return (
    <InTrajectory>
      <Register />
    </InTrajectory>
  );
}

function Register() {
  const t = useWords(auditWords).register;
  const format = useFormat();
  const mayWrite = useMay("trajectory:write");
  const held = useHeld(kinds);
  const [isAdding, setAdding] = useState(false);
  if (held.state === "loading") return <Loading lines={6} />;
  if (held.state === "failed") return <Failed {...held} />;
  const [initiatives, challenges] = [held.data.entries(networkInitiative), held.data.entries(challenge)];
  const dialog = isAdding && <EntryDialog kind={networkInitiative} onClose={() => setAdding(false)} />;
  const add = mayWrite && (
    <Button look="filled" onClick={() => setAdding(true)}>
      {t.add}
    </Button>
  );
  if (initiatives.length + challenges.length === 0)
    return (
      <>
        <Empty isPage {...t.empty} sketch={<NetworkSketch />} action={add} />
        {dialog}
        <EntrySection kind={challenge} title={t.challenges} lead={t.challengesLead} empty={t.challengesEmpty} />
      </>
    );
  const {all, unknownToManagement} = registerCounts(initiatives);
  const findings = registerFindings(initiatives, challenges);
  return (
    <Stack>
      <FindingTitle
        title={
          all === 0
            ? t.onlyChallenges
            : all > 1 && unknownToManagement > 0
              ? t.titleUnknown(format.number(all), unknownToManagement, format.number(unknownToManagement))
              : t.title(all, format.number(all))
        }
        lead={t.lead}
        actions={add}
      />
      {findings.length > 0 && (
        <Panel title={t.findings}>
          <ul className={css.told}>
            {findings.map((words) => (
              <li key={words.en}>{words[format.language]}</li>
            ))}
          </ul>
        </Panel>
      )}
      <EntrySection
        kind={networkInitiative}
        title={t.initiatives}
        lead={t.initiativesLead}
        empty={t.initiativesEmpty}
        columns={["name", "place", "border", "size", "knownToManagement", "isMonitored", "contributesTo"]}
      />
      <EntrySection
        kind={challenge}
        title={t.challenges}
        lead={t.challengesLead}
        empty={t.challengesEmpty}
        columns={["name", "kind", "from", "potential", "readiness"]}
      />
      <div className="no-print">
        <ActionLink page="picture">{t.toMap}</ActionLink>
      </div>
      {dialog}
    </Stack>
  );
}
