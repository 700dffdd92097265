import {useEffect, useRef, useState} from "react";
import {discardUpload} from "../../dialogue/contract.ts";
import {readFilters} from "../../evidence/contract.ts";
import {listPeopleFiles, type PeopleFileMapping, previewPeopleFile} from "../../people/contract.ts";
import {useOrganisation} from "../access/session.tsx";
import {type Reply, useAction, useApi} from "../api/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Button, Columns, Failed, FindingTitle, Loading, Stack} from "../ui/index.ts";
import {FileProblems} from "./FileProblems.tsx";
import {fileWords} from "./file-words.ts";
import {MappingFields} from "./MappingFields.tsx";
import css from "./people.module.css";
import {usePeopleView} from "./people-view.ts";
import {StoreFile} from "./StoreFile.tsx";
import {WhatWeRead} from "./WhatWeRead.tsx";
import {peopleWords} from "./words.ts";

const settleMs = 300;

interface PreviewProps {
  readonly upload: {readonly id: string; readonly name: string};
}

/** What a people file holds before it is stored. Another reading of a column, or another day, shows at once what that gives. */
export function PeopleFilePreview({upload}: PreviewProps) {
  const files = useApi(listPeopleFiles, {});
  const data = useApi(readFilters, {});
  const {timeZone} = useOrganisation();
  if (files.state === "loading" || data.state === "loading") return <Loading lines={8} />;
  if (files.state === "failed") return <Failed {...files} />;
  const isFirst = files.data.every(({undoneAt}) => undoneAt !== null);
  const firstDay = isFirst && data.state === "ready" ? data.data.first : null;
  return <Preview upload={upload} proposedDay={firstDay ?? todayIn(timeZone)} isFirstDay={firstDay !== null} />;
}

function Preview({upload, proposedDay, isFirstDay}: PreviewProps & {proposedDay: string; isFirstDay: boolean}) {
  const t = useWords(fileWords).preview;
  const format = useFormat();
  const words = useWords(peopleWords);
  const [, go] = usePeopleView();
  const [mapping, setMapping] = useState<PeopleFileMapping>();
  const [validFrom, setValidFrom] = useState(proposedDay);
  const [read, setRead] = useState<Reply<typeof previewPeopleFile>>();
  const preview = useAction(previewPeopleFile);
  const discard = useAction(discardUpload);
  const asked = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again when the choice changes, not when the action is made anew
  useEffect(() => {
    if (validFrom === "") return;
    const order = ++asked.current;
    const timer = setTimeout(
      async () => {
        const reply = await preview.run({uploadId: upload.id, validFrom, ...(mapping ? {mapping} : {})});
        if (reply && order === asked.current) setRead(reply);
      },
      read ? settleMs : 0,
    );
    return () => clearTimeout(timer);
  }, [upload.id, validFrom, mapping]);

  const chooseOther = async () => {
    await discard.run({uploadId: upload.id});
    go({view: "file"});
  };
  const other = (
    <Button look="quiet" onClick={() => void chooseOther()}>
      {t.other}
    </Button>
  );
  if (!read)
    return (
      <Stack>
        <FindingTitle title={preview.failure ? t.titleStuck : t.read} lead={upload.name} />
        {preview.failure ? <Failed failure={preview.failure} /> : <Loading lines={8} />}
        {preview.failure && <div>{other}</div>}
      </Stack>
    );
  const units = read.units.length;
  return (
    <Stack>
      <FindingTitle
        title={
          read.canApply
            ? t.title(format.number(read.people), words.unitsCount(units, format.number(units)))
            : t.titleStuck
        }
        lead={read.canApply ? t.lead : t.stuckLead}
      />
      {preview.failure && <Failed failure={preview.failure} />}
      <Columns split="8-4">
        <Stack>
          <MappingFields read={read} onMapping={setMapping} />
          <FileProblems read={read} />
        </Stack>
        <div className={css.aside}>
          <WhatWeRead read={read} />
          <StoreFile
            upload={upload}
            read={read}
            mapping={mapping}
            validFrom={validFrom}
            onValidFrom={setValidFrom}
            isFirstDay={isFirstDay}
            isCurrent={!preview.isBusy && !preview.failure && validFrom !== ""}
          />
          {other}
        </div>
      </Columns>
    </Stack>
  );
}

/** The day it is on the organisation's clock. */
const todayIn = (timeZone: string): string => new Intl.DateTimeFormat("sv-SE", {timeZone}).format(new Date());
