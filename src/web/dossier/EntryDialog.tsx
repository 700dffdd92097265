import {type ReactNode, useState} from "react";
import {complete, type DetailsOf, type Entry, type EntryKind} from "../../dossier/kinds.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Button, Dialog, Failed, Form, Note, Row, useToast} from "../ui/index.ts";
import {detailsIn} from "./draft.ts";
import {type Draft, EntryFields} from "./EntryFields.tsx";
import {useEntryActions} from "./use-entries.ts";
import {dossierWords} from "./words.ts";

export interface EntryDialogProps<K extends EntryKind> {
  readonly kind: K;
  /** Absent: a new one. */
  readonly entry?: Entry<K> | undefined;
  /** What a new one begins with. */
  readonly initial?: Partial<DetailsOf<K>> | undefined;
  /** The fields to ask for; all unless said. */
  readonly fields?: readonly (keyof K["fields"] & string)[];
  readonly onClose: () => void;
  readonly onSaved?: (entry: Entry<K>) => void;
}

/** The form of a kind: a new entry, or one that is changed. Leaving it asks first when that would lose something. */
export function EntryDialog<K extends EntryKind>(props: EntryDialogProps<K>) {
  const {kind, entry, initial, onClose, onSaved} = props;
  const t = useWords(dossierWords);
  const {language} = useFormat();
  const toast = useToast();
  const actions = useEntryActions(kind);
  const [before] = useState<Draft>(() => entry?.details ?? complete(kind, initial));
  const [draft, setDraft] = useState(before);
  const [isLeaving, setLeaving] = useState(false);
  const [wrong, setWrong] = useState<string>();
  const one = kind.one[language];
  const shown = Object.entries(kind.fields).filter(([name]) => !props.fields || props.fields.includes(name));
  const save = async () => {
    const read = detailsIn(kind, draft);
    setWrong("wrong" in read ? read.wrong.label[language] : undefined);
    if ("wrong" in read) return;
    const saved = entry ? await actions.change(entry, read.details) : (await actions.add(read.details))?.[0];
    if (!saved) return;
    toast({text: t.saved});
    onSaved?.(saved);
    onClose();
  };
  const leave = () => (draft === before || isLeaving ? onClose() : setLeaving(true));
  return (
    <Dialog opened title={entry ? t.changeOne(one) : t.add(one)} onClose={onClose} onLeave={leave}>
      <Form onSubmit={() => void save()}>
        <EntryFields fields={Object.fromEntries(shown)} draft={draft} onChange={setDraft} />
        {wrong && (
          <Told tone="bad">
            {wrong}: {t.must}
          </Told>
        )}
        {actions.failure && <Failed failure={actions.failure} />}
        {isLeaving && <Told tone="warn">{t.notSaved}</Told>}
        <Row>
          <Button look="filled" type="submit" isBusy={actions.isBusy}>
            {entry ? t.save : t.addOne}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t.cancel}
          </Button>
        </Row>
      </Form>
    </Dialog>
  );
}

/** A remark on the form that comes in sight and is read aloud, however long the form is. */
function Told({tone, children}: {tone: "warn" | "bad"; children: ReactNode}) {
  return (
    <Note tone={tone}>
      <p role="alert" ref={(told) => told?.scrollIntoView({block: "nearest"})}>
        {children}
      </p>
    </Note>
  );
}
