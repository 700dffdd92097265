import {useState} from "react";
import {useWords} from "../i18n/index.ts";
import {Button, Confirm, Copy, Note, Row, useToast} from "../ui/index.ts";
import {kitWords} from "./words.ts";

/** Buttons, a dialog that asks first, a message with undo, notes. */
export function KitActions() {
  const t = useWords(kitWords);
  const toast = useToast();
  const [isAsking, setAsking] = useState(false);
  const confirm = () => {
    setAsking(false);
    toast({text: t.removed, undo: () => {}});
  };
  return (
    <>
      <Row>
        <Button look="filled">{t.add}</Button>
        <Button>{t.other}</Button>
        <Button look="quiet">{t.later}</Button>
        <Button look="danger" onClick={() => setAsking(true)}>
          {t.remove}
        </Button>
        <Button look="filled" isBusy>
          {t.add}
        </Button>
        <Button disabled>{t.other}</Button>
        <Button onClick={() => toast({text: t.removed, undo: () => {}})}>{t.show}</Button>
        <Copy text={t.removed} />
      </Row>
      <Confirm
        opened={isAsking}
        title={t.removeTitle}
        confirmLabel={t.removeAction}
        onConfirm={confirm}
        onClose={() => setAsking(false)}
      >
        <p>{t.removeText}</p>
      </Confirm>
      <Note>{t.busyNote}</Note>
      <Note tone="warn">{t.busyNote}</Note>
      <Note tone="bad">{t.busyNote}</Note>
    </>
  );
}
