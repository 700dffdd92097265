import {useState} from "react";
import {decisions} from "../../webcare/content.ts";
import {type Coverage, cellsOf, coverageOf, hangsOnOne} from "../../webcare/coverage-rules.ts";
import {type Decided, decisionsTaken} from "../../webcare/decision-rules.ts";
import {divisionOfRoles} from "../../webcare/rules.ts";
import {watchedNetwork, watchedTheme, watchMeans, webcareRole} from "../../webcare/watch-kinds.ts";
import {useMay} from "../access/session.tsx";
import {optionIn, useAddress} from "../app/search.ts";
import {InTrajectory, ProductBar, useHeld} from "../dossier/index.ts";
import {type Format, useFormat, useWords} from "../i18n/index.ts";
import {Failed, FindingTitle, Loading, Stack} from "../ui/index.ts";
import {CoverageMatrix} from "./CoverageMatrix.tsx";
import {DecisionPanel} from "./DecisionPanel.tsx";
import {type DecisionStep, DecisionSteps} from "./DecisionSteps.tsx";
import {RoleAgreements} from "./RoleAgreements.tsx";
import {rolesWords} from "./roles-words.ts";

/** The division of roles: five decisions one after the other, and what follows from them. */
export function RolesPage() {
  return (
    <InTrajectory>
      <Roles />
    </InTrajectory>
  );
}

function Roles() {
  const held = useHeld(divisionOfRoles.kinds);
  if (held.state === "loading") return <Loading lines={6} />;
  if (held.state === "failed") return <Failed {...held} />;
  const {entries} = held.data;
  return (
    <Setup
      decided={{
        networks: entries(watchedNetwork),
        themes: entries(watchedTheme),
        roles: entries(webcareRole),
        means: entries(watchMeans),
      }}
    />
  );
}

/** Opens at the first decision that is open, for who may take it; on paper it is always the whole. */
function Setup({decided}: {decided: Decided}) {
  const t = useWords(rolesWords);
  const format = useFormat();
  const taken = decisionsTaken(decided);
  const mayWrite = useMay("trajectory:write");
  const open = decisions.find(({name}) => !taken.has(name))?.name;
  const [first] = useState<DecisionStep>((mayWrite && open) || "overview");
  const [search, change] = useAddress();
  const step = optionIn(search["step"], [...decisions.map(({name}) => name), "overview"]) ?? first;
  const setStep = (next: DecisionStep) => change({step: next});
  const coverage = coverageOf(decided.networks, decided.themes, decided.roles);
  const decision = decisions.find(({name}) => name === step);
  return (
    <Stack>
      <FindingTitle
        title={finding(coverage, t.title, format)}
        lead={`${t.lead} ${t.progress(taken.size, format.number(taken.size))}`}
      />
      <DecisionSteps chosen={step} taken={taken} onChoose={setStep} />
      {decision && (
        <div className="no-print">
          <DecisionPanel key={decision.name} decision={decision} coverage={coverage} onNext={setStep} />
        </div>
      )}
      <div className={decision ? "only-print" : ""}>
        <Stack>
          <CoverageMatrix coverage={coverage} roles={decided.roles} />
          <RoleAgreements {...decided} />
        </Stack>
      </div>
      <ProductBar product={divisionOfRoles} />
    </Stack>
  );
}

/** The first thing that is missing: who follows, who responds, who takes over. */
function finding(coverage: Coverage, t: (typeof rolesWords)["nl"]["title"], format: Format): string {
  const cells = cellsOf(coverage);
  if (cells.length === 0) return t.none;
  const [unfollowed, unanswered, hanging] = [
    cells.filter(({monitors}) => monitors.length === 0),
    cells.filter(({responders}) => responders.length === 0),
    cells.filter(hangsOnOne),
  ].map(({length}) => length);
  const all = format.number(cells.length);
  if (unfollowed) return t.open(format.number(unfollowed), all);
  if (unanswered) return t.unanswered(format.number(unanswered), all);
  return hanging ? t.hanging(format.number(hanging), all) : t.whole;
}
