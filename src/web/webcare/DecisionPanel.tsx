import type {ReactNode} from "react";
import {type Decision, type DecisionName, decisions} from "../../webcare/content.ts";
import {type Coverage, rolesOfHolders} from "../../webcare/coverage-rules.ts";
import {watchedNetwork, watchedTheme, watchMeans, webcareRole} from "../../webcare/watch-kinds.ts";
import {useMay} from "../access/session.tsx";
import {EntrySection, useEntryActions} from "../dossier/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Button, Failed, Note, Row, Stack, useToast} from "../ui/index.ts";
import type {DecisionStep} from "./DecisionSteps.tsx";
import {rolesWords} from "./roles-words.ts";

/** One decision: its question, what to weigh, and the list in which it is taken. */
export function DecisionPanel({
  decision,
  coverage,
  onNext,
}: {
  decision: Decision;
  coverage: Coverage;
  onNext: (step: DecisionStep) => void;
}) {
  const t = useWords(rolesWords);
  const {language} = useFormat();
  const next = decisions[decisions.indexOf(decision) + 1]?.name ?? "overview";
  return (
    <Stack>
      {decision.name === "monitors" && <Holders coverage={coverage} />}
      <List name={decision.name} title={decision.question[language]} lead={decision.advice[language]} />
      <Row end>
        <Button onClick={() => onNext(next)}>{next === "overview" ? t.toOverview : t.next}</Button>
      </Row>
    </Stack>
  );
}

function List({name, ...about}: {name: DecisionName; title: string; lead: ReactNode}) {
  const {empty} = useWords(rolesWords);
  const section = {...about, empty: empty[name]};
  switch (name) {
    case "networks":
      return <EntrySection kind={watchedNetwork} {...section} initial={{kind: "online"}} />;
    case "themes":
      return <EntrySection kind={watchedTheme} {...section} />;
    case "monitors":
      return <EntrySection kind={webcareRole} {...section} columns={["monitor", "deputy", "network", "theme"]} />;
    case "roles":
      return (
        <EntrySection
          kind={webcareRole}
          {...section}
          columns={["monitor", "network", "theme", "signalsTo", "responder", "withinHours"]}
        />
      );
    case "means":
      return <EntrySection kind={watchMeans} {...section} />;
  }
}

/** By default a theme is followed by its owner: one click writes that down. */
function Holders({coverage}: {coverage: Coverage}) {
  const t = useWords(rolesWords);
  const format = useFormat();
  const mayWrite = useMay("trajectory:write");
  const toast = useToast();
  const {add, isBusy, failure} = useEntryActions(webcareRole);
  const proposed = rolesOfHolders(coverage);
  if (!mayWrite || coverage.rows.length === 0 || proposed.length === 0) return null;
  const addAll = async () => {
    if (await add(proposed)) toast({text: t.holdersAdded});
  };
  return (
    <Note>
      <Row>
        <p>{t.holders(proposed.length, format.number(proposed.length))}</p>
        <Button isBusy={isBusy} onClick={() => void addAll()}>
          {t.addHolders}
        </Button>
      </Row>
      {failure && <Failed failure={failure} />}
    </Note>
  );
}
