import {discardUpload} from "../../dialogue/contract.ts";
import {
  applyPeopleFile,
  type PeopleFileMapping,
  type previewPeopleFile,
  undoPeopleFile,
} from "../../people/contract.ts";
import {type Reply, useAction} from "../api/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Button, Failed, Form, Panel, TextField, useToast} from "../ui/index.ts";
import {Amounts} from "./Amounts.tsx";
import {fileWords} from "./file-words.ts";
import {usePeopleView} from "./people-view.ts";

interface StoreFileProps {
  readonly upload: {readonly id: string; readonly name: string};
  readonly read: Reply<typeof previewPeopleFile>;
  readonly mapping: PeopleFileMapping | undefined;
  readonly validFrom: string;
  readonly onValidFrom: (day: string) => void;
  /** Whether the proposed day is the first with messages. */
  readonly isFirstDay: boolean;
  /** Whether what was read goes with the choice. */
  readonly isCurrent: boolean;
}

/** From which day the file counts, what that changes, and the button that stores it. */
export function StoreFile({upload, read, mapping, validFrom, onValidFrom, isFirstDay, isCurrent}: StoreFileProps) {
  const t = useWords(fileWords).preview;
  const format = useFormat();
  const [, go] = usePeopleView();
  const apply = useAction(applyPeopleFile);
  const undo = useAction(undoPeopleFile);
  const discard = useAction(discardUpload);
  const toast = useToast();
  const store = async () => {
    const stored = await apply.run({uploadId: upload.id, validFrom, ...(mapping ? {mapping} : {})});
    if (!stored) return;
    await discard.run({uploadId: upload.id});
    toast({
      text: t.applied(format.number(read.people)),
      undo: () => void undo.run({peopleFileId: stored.peopleFileId}),
    });
    go({view: "people"});
  };
  const {changes} = read;
  return (
    <Panel title={t.decide}>
      <Form onSubmit={() => void store()}>
        <TextField
          type="date"
          label={t.validFrom}
          hint={isFirstDay ? t.validFromFirst : t.validFromLater}
          value={validFrom}
          onChange={onValidFrom}
        />
        {!changes.isFirst && (
          <Amounts
            amounts={[
              {name: t.added, count: changes.added},
              {name: t.moved, count: changes.moved},
              {name: t.renumbered, count: changes.renumbered},
              {name: t.kept, count: changes.kept},
              {name: t.absent, count: changes.absent, ...(changes.absent > 0 ? {hint: t.absentHint} : {})},
            ]}
          />
        )}
        <Button look="filled" type="submit" wide disabled={!read.canApply || !isCurrent} isBusy={apply.isBusy}>
          {t.apply(read.people, format.number(read.people))}
        </Button>
        {apply.failure && <Failed failure={apply.failure} />}
      </Form>
    </Panel>
  );
}
