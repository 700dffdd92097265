import {Link} from "@tanstack/react-router";
import {useWords} from "../i18n/index.ts";
import {
  ActionLink,
  Columns,
  FindingTitle,
  NetworkSketch,
  PageLink,
  Panel,
  RowsSketch,
  Stack,
  Steps,
} from "../ui/index.ts";
import css from "./StartPage.module.css";
import {accessWords} from "./words.ts";

/** How to begin: with the organisation's own dialogues, or with a fictional organisation to practise on. */
export function StartPage() {
  const t = useWords(accessWords);
  return (
    <Stack gap="sections">
      <Steps label={t.firstRun.label} steps={t.firstRun.steps} current={2} />
      <FindingTitle title={t.start.title} lead={t.start.lead} />
      <Columns split="6-6">
        <Panel title={t.start.bring}>
          <div className={css.way}>
            <RowsSketch />
            <p className="quiet">{t.start.bringLead}</p>
            <ActionLink page="import" look="filled">
              {t.start.bringButton}
            </ActionLink>
          </div>
        </Panel>
        <Panel title={t.start.practise}>
          <div className={css.way}>
            <NetworkSketch />
            <p className="quiet">{t.start.practiseLead}</p>
            <Link to="/practise" className={css.practise}>
              {t.start.practiseButton}
            </Link>
          </div>
        </Panel>
      </Columns>
      <p>
        <PageLink page="overview">{t.start.later}</PageLink>
      </p>
    </Stack>
  );
}
