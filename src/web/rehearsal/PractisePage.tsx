import {Link, useNavigate} from "@tanstack/react-router";
import {useEffect, useState} from "react";
import {openRehearsal} from "../../rehearsal/contract.ts";
import {Entrance} from "../access/Entrance.tsx";
import {useSessionRefresh} from "../access/session.tsx";
import {type Reply, useAction, useJob} from "../api/index.ts";
import {addressOf} from "../app/addresses.ts";
import {useFormat, useLanguage, useWords} from "../i18n/index.ts";
import {Button, Failed, JobProgress, RadioCards, Row} from "../ui/index.ts";
import {rehearsalWords} from "./words.ts";

const sizes = {
  small: {people: 250, messages: 5_000, duration: "quick"},
  middle: {people: 1_000, messages: 20_000, duration: "minute"},
  large: {people: 2_500, messages: 150_000, duration: "minutes"},
} as const;
type Size = keyof typeof sizes;

/** Makes a fictional organisation of a size to choose, shows how far it is, and opens it. */
export function PractisePage() {
  const t = useWords(rehearsalWords);
  const {language} = useLanguage();
  const format = useFormat();
  const [size, setSize] = useState<Size>("middle");
  const [opened, setOpened] = useState<Reply<typeof openRehearsal>>();
  const action = useAction(openRehearsal);
  const open = async () => {
    const {people, messages} = sizes[size];
    const reply = await action.run({people, messages, language});
    if (reply) setOpened(reply);
  };
  if (opened) return <Making opened={opened} />;
  return (
    <Entrance title={t.title} lead={t.lead}>
      <RadioCards
        label={t.size}
        value={size}
        onChange={setSize}
        options={(Object.keys(sizes) as Size[]).map((value) => {
          const {people, messages, duration} = sizes[value];
          const about = t.about(format.number(people), format.number(messages));
          return {value, label: t.sizes[value], hint: `${about}. ${t[duration]}`};
        })}
      />
      {action.failure && <Failed failure={action.failure} />}
      <Row>
        <Button look="filled" onClick={() => void open()} isBusy={action.isBusy}>
          {t.open}
        </Button>
        <Link to="/">{t.back}</Link>
      </Row>
    </Entrance>
  );
}

function Making({opened: {organisation, jobId}}: {opened: Reply<typeof openRehearsal>}) {
  const t = useWords(rehearsalWords);
  const job = useJob(jobId, organisation.id);
  const navigate = useNavigate();
  const refreshSession = useSessionRefresh();
  const state = job.state === "ready" ? job.data.state : undefined;
  useEffect(() => {
    if (state === undefined || state === "waiting" || state === "running") return;
    void refreshSession().then(() => {
      if (state === "done") void navigate({to: addressOf(organisation.slug, "overview") as "/"});
    });
  }, [state, organisation.slug, refreshSession, navigate]);
  return (
    <Entrance title={t.making} lead={t.lead}>
      <JobProgress
        job={job}
        title={organisation.name}
        note={t.note}
        cancelLabel={t.stop}
        organisationId={organisation.id}
      />
      {(state === "failed" || state === "cancelled") && <Link to="/">{t.back}</Link>}
    </Entrance>
  );
}
