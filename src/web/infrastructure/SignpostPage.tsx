import {useState} from "react";
import type {Entry} from "../../dossier/kinds.ts";
import {exportSignpost} from "../../infrastructure/contract.ts";
import {signpostForStaff} from "../../infrastructure/rules.ts";
import {signpost} from "../../infrastructure/signpost-kinds.ts";
import {startingSign, startingSigns} from "../../infrastructure/signposts-content.ts";
import {useMay, useOrganisation} from "../access/session.tsx";
import {useApiUrl} from "../api/index.ts";
import {
  EntrySection,
  InTrajectory,
  PrintButton,
  ProductBar,
  useEntries,
  useEntryActions,
  useTrajectory,
} from "../dossier/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Down, Up} from "../ui/icons.ts";
import {
  Button,
  DownloadLink,
  Failed,
  FindingTitle,
  Loading,
  Panel,
  Row,
  Segment,
  Stack,
  useToast,
} from "../ui/index.ts";
import {SignCard} from "./SignCard.tsx";
import {SignSearch} from "./SignSearch.tsx";
import {StaffLinkPanel} from "./StaffLinkPanel.tsx";
import css from "./signpost.module.css";
import {signpostWords} from "./signpost-words.ts";

/** "I want to … → use …": made here, read by all staff by a link, and put on paper as a card. */
export function SignpostPage() {
  return (
    <InTrajectory>
      <Signpost />
    </InTrajectory>
  );
}

type View = "edit" | "staff" | "card";

function Signpost() {
  const t = useWords(signpostWords);
  const format = useFormat();
  const {name} = useOrganisation();
  const mayShare = useMay("organisation:write");
  const entries = useEntries(signpost);
  const [view, setView] = useState<View>("edit");
  if (entries.state === "loading") return <Loading lines={6} />;
  if (entries.state === "failed") return <Failed {...entries} />;
  const signs = entries.data.map(({details}) => details);
  const isCard = view === "card";
  return (
    <Stack>
      <div className={isCard ? "no-print" : ""}>
        <FindingTitle
          title={signs.length === 0 ? t.title.start : t.title.lines(signs.length, format.number(signs.length))}
          lead={t.lead}
        />
      </div>
      <div className={`${css.views} no-print`}>
        <Segment
          label={t.views.label}
          value={view}
          options={(["edit", "staff", "card"] as const).map((value) => ({value, label: t.views[value]}))}
          onChange={setView}
        />
      </div>
      {view === "edit" && <EditedSigns entries={entries.data} />}
      {view === "staff" && (
        <Panel title={t.staff.title}>
          <SignSearch signs={signs} />
        </Panel>
      )}
      {isCard && (
        <>
          <div className={`${css.cardTools} no-print`}>
            <p className="quiet">{signs.length > 0 ? t.card.how : t.card.none}</p>
            {signs.length > 0 && <CardOnPaper />}
          </div>
          {signs.length > 0 && <SignCard organisation={name} signs={signs} />}
        </>
      )}
      {mayShare && view !== "card" && (
        <div className="no-print">
          <StaffLinkPanel />
        </div>
      )}
      <div className={isCard ? "no-print" : ""}>
        <ProductBar product={signpostForStaff} />
      </div>
    </Stack>
  );
}

/** In the organisation's language, which its lines are written in, whatever the reader's is. */
function CardOnPaper() {
  const t = useWords(signpostWords);
  const {id: trajectoryId} = useTrajectory();
  const url = useApiUrl();
  return (
    <Row>
      <DownloadLink href={url(exportSignpost, {trajectoryId})}>{t.card.download}</DownloadLink>
      <PrintButton />
    </Row>
  );
}

function EditedSigns({entries}: {entries: readonly Entry<typeof signpost>[]}) {
  const t = useWords(signpostWords);
  const toast = useToast();
  const {language} = useOrganisation();
  const mayWrite = useMay("trajectory:write");
  const actions = useEntryActions(signpost);
  const start = async () => {
    if (await actions.add(startingSigns.map((sign) => startingSign(sign, language)))) toast({text: t.started});
  };
  const move = (entry: Entry<typeof signpost>, by: 1 | -1) => {
    const from = entries.indexOf(entry);
    const others = entries.filter((one) => one !== entry);
    actions.order([...others.slice(0, from + by), entry, ...others.slice(from + by)]);
  };
  return (
    <>
      {mayWrite && entries.length === 0 && (
        <div className={`${css.start} no-print`}>
          <p className="quiet">{t.startHow}</p>
          <div>
            <Button look="filled" isBusy={actions.isBusy} onClick={() => void start()}>
              {t.start}
            </Button>
          </div>
        </div>
      )}
      {actions.failure && <Failed failure={actions.failure} />}
      <EntrySection
        kind={signpost}
        title={t.edit.title}
        lead={t.edit.lead}
        empty={t.edit.empty}
        columns={["want", "use", "how"]}
        more={(entry) => {
          const place = entries.findIndex(({id}) => id === entry.id);
          if (!mayWrite || place < 0) return null;
          const {want} = entry.details;
          return (
            <>
              <button
                type="button"
                className={css.move}
                aria-label={t.edit.up(want)}
                title={t.edit.up(want)}
                disabled={place === 0}
                onClick={() => move(entries[place]!, -1)}
              >
                <Up size={16} aria-hidden="true" />
              </button>
              <button
                type="button"
                className={css.move}
                aria-label={t.edit.down(want)}
                title={t.edit.down(want)}
                disabled={place === entries.length - 1}
                onClick={() => move(entries[place]!, 1)}
              >
                <Down size={16} aria-hidden="true" />
              </button>
            </>
          );
        }}
      />
    </>
  );
}
