import {type Editor, EditorContent, useEditor, useEditorState} from "@tiptap/react";
import {type ReactNode, useCallback, useEffect, useRef, useState} from "react";
import {claimText, type RichText, readText, releaseText, saveText, type TextReply} from "../../dossier/contract.ts";
import {useMay, useOrganisation} from "../access/session.tsx";
import {call} from "../api/call.ts";
import {asFailure} from "../api/failure.ts";
import {type Failure, useApi, useRefresh} from "../api/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {
  BoldIcon,
  BulletsIcon,
  HeadingIcon,
  ItalicIcon,
  NumbersIcon,
  QuoteIcon,
  RedoIcon,
  SmallHeadingIcon,
  UndoIcon,
} from "../ui/icons.ts";
import {Button, Failed, Loading, Note, Row} from "../ui/index.ts";
import {CommentsButton} from "./CommentsButton.tsx";
import {NewDraftButton} from "./NewDraftButton.tsx";
import {richTextExtensions} from "./rich-text.ts";
import css from "./TextEditor.module.css";
import {useTrajectory} from "./trajectory.tsx";
import {VersionsButton} from "./VersionsButton.tsx";
import {dossierWords} from "./words.ts";

export interface TextEditorProps {
  /** The text's name in the trajectory. */
  readonly name: string;
  /** What the text is, for who cannot see it. */
  readonly label: string;
  readonly placeholder: string;
  /** The draft that a text in which nothing was written yet can begin with, and that can take the place of an older one. */
  readonly start?: RichText | undefined;
  /** Told of the document as it stands, at first and after every change. */
  readonly onDocument?: (document: RichText) => void;
  /** More in the toolbar; gets the editor, which is undefined while the text is read only. */
  readonly tools?: (editor: Editor | undefined) => ReactNode;
}

/** A text that is saved while it is written; one person writes at a time, others read along. */
export function TextEditor(props: TextEditorProps) {
  const {id: trajectoryId} = useTrajectory();
  const text = useApi(readText, {trajectoryId, name: props.name});
  if (text.state === "loading") return <Loading lines={6} />;
  if (text.state === "failed") return <Failed {...text} />;
  return <Writing key={`${trajectoryId} ${props.name}`} {...props} stored={text.data} />;
}

const pauseMs = 900;
const claimEveryMs = 12_000;

function Writing({name, label, placeholder, start, onDocument, tools, stored}: TextEditorProps & {stored: TextReply}) {
  const t = useWords(dossierWords).text;
  const format = useFormat();
  const mayWrite = useMay("trajectory:write");
  const saving = useSaving(name, stored);
  const isOther = stored.editing !== null;
  const editable = mayWrite && !isOther;
  const told = useRef(onDocument);
  told.current = onDocument;
  const editor = useEditor({
    extensions: richTextExtensions,
    content: stored.document ?? null,
    editable,
    editorProps: {attributes: {role: "textbox", "aria-label": label, "aria-multiline": "true", lang: format.language}},
    onUpdate: ({editor: changed}) => {
      const document = changed.getJSON() as RichText;
      saving.changed(document);
      told.current?.(document);
    },
    onFocus: () => saving.claim(),
    onBlur: () => saving.leave(),
  });
  useEffect(() => {
    if (editor.isEditable !== editable) editor.setEditable(editable, false);
  }, [editor, editable]);
  const document = stored.document;
  useEffect(() => {
    if (document) told.current?.(document as RichText);
  }, [document]);
  const show = saving.show;
  useEffect(() => {
    // What another wrote, or a version that was put back, takes the place of what stands here.
    if (show(stored)) editor.commands.setContent(stored.document ?? "", {emitUpdate: false});
  }, [editor, show, stored]);
  const isEmpty = useEditorState({editor, selector: ({editor: it}) => it.isEmpty});
  return (
    <div className={css.text}>
      {isOther && (
        <Note tone="warn">
          <p role="status">{t.writing(stored.editing ?? "")}</p>
        </Note>
      )}
      {editable && <Toolbar editor={editor}>{tools?.(editor)}</Toolbar>}
      <div className={css.paper} data-editable={editable} data-empty={isEmpty}>
        {isEmpty && <p className={`${css.placeholder} no-print`}>{placeholder}</p>}
        <EditorContent editor={editor} />
      </div>
      {editable && isEmpty && start && (
        <div className={`${css.begin} no-print`}>
          <Button onClick={() => editor.commands.setContent(start)}>{t.begin}</Button>
          <p className="note">{t.beginHint}</p>
        </div>
      )}
      {saving.failure && <Failed failure={saving.failure} retry={saving.retry} />}
      <div className={`${css.foot} no-print`}>
        <p className="note" role="status">
          {saving.state === "saving"
            ? t.saving
            : saving.state === "unsaved"
              ? t.unsaved
              : stored.savedAt
                ? `${t.version(String(stored.version))}. ${t.savedAt(format.moment(stored.savedAt))}`
                : t.notYet}
        </p>
        <Row>
          <CommentsButton subject={`text:${name}`} />
          {editable && start && stored.version > 0 && saving.state === "saved" && !isEmpty && (
            <NewDraftButton name={name} stored={stored} draft={start} />
          )}
          {stored.version > 0 && <VersionsButton name={name} stored={stored} mayWrite={editable} />}
        </Row>
      </div>
    </div>
  );
}

/** Saves a pause after the last change, one at a time, and says for as long as somebody writes that they do. */
function useSaving(name: string, stored: TextReply) {
  const {id: trajectoryId} = useTrajectory();
  const {id: organisationId} = useOrganisation();
  const refresh = useRefresh();
  const [state, setState] = useState<"saved" | "unsaved" | "saving">("saved");
  const [failure, setFailure] = useState<Failure>();
  const version = useRef(stored.version);
  const waiting = useRef<RichText>(undefined);
  const isSaving = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const claimed = useRef<ReturnType<typeof setInterval>>(undefined);

  const save = useCallback(async () => {
    const document = waiting.current;
    if (!document || isSaving.current) return;
    waiting.current = undefined;
    isSaving.current = true;
    setState("saving");
    try {
      const reply = await call(saveText, {trajectoryId, name, document, version: version.current}, {organisationId});
      version.current = reply.version;
      setFailure(undefined);
      setState(waiting.current ? "unsaved" : "saved");
      if (!waiting.current) await refresh();
    } catch (error) {
      waiting.current ??= document;
      setFailure(asFailure(error));
      setState("unsaved");
      return;
    } finally {
      isSaving.current = false;
    }
    if (waiting.current) void save();
  }, [trajectoryId, organisationId, name, refresh]);

  const changed = useCallback(
    (document: RichText) => {
      waiting.current = document;
      setState("unsaved");
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), pauseMs);
    },
    [save],
  );
  const claim = useCallback(() => {
    const ask = () =>
      void call(claimText, {trajectoryId, name}, {organisationId}).catch((error) => setFailure(asFailure(error)));
    ask();
    clearInterval(claimed.current);
    claimed.current = setInterval(ask, claimEveryMs);
  }, [trajectoryId, organisationId, name]);
  const leave = useCallback(() => {
    if (claimed.current === undefined) return;
    clearInterval(claimed.current);
    claimed.current = undefined;
    clearTimeout(timer.current);
    void save().then(() => call(releaseText, {trajectoryId, name}, {organisationId}).catch(() => {}));
  }, [trajectoryId, organisationId, name, save]);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (waiting.current || isSaving.current) event.preventDefault();
    };
    addEventListener("beforeunload", warn);
    return () => {
      removeEventListener("beforeunload", warn);
      leave();
    };
  }, [leave]);
  /** Whether the stored text is one that this editor has not written itself; from then on it writes on top of that. */
  const show = useCallback((text: TextReply): boolean => {
    if (waiting.current || isSaving.current || text.version <= version.current) return false;
    version.current = text.version;
    return true;
  }, []);
  return {state, failure, changed, claim, leave, show, retry: () => void save()};
}

function Toolbar({editor, children}: {editor: Editor; children: ReactNode}) {
  const t = useWords(dossierWords).text;
  const active = useEditorState({
    editor,
    selector: ({editor: it}) => ({
      bold: it.isActive("bold"),
      italic: it.isActive("italic"),
      heading: it.isActive("heading", {level: 2}),
      smallHeading: it.isActive("heading", {level: 3}),
      bullets: it.isActive("bulletList"),
      numbers: it.isActive("orderedList"),
      quote: it.isActive("blockquote"),
    }),
  });
  const chain = () => editor.chain().focus();
  const tools = [
    {name: "heading", Icon: HeadingIcon, run: () => chain().toggleHeading({level: 2}).run()},
    {name: "smallHeading", Icon: SmallHeadingIcon, run: () => chain().toggleHeading({level: 3}).run()},
    {name: "bold", Icon: BoldIcon, run: () => chain().toggleBold().run()},
    {name: "italic", Icon: ItalicIcon, run: () => chain().toggleItalic().run()},
    {name: "bullets", Icon: BulletsIcon, run: () => chain().toggleBulletList().run()},
    {name: "numbers", Icon: NumbersIcon, run: () => chain().toggleOrderedList().run()},
    {name: "quote", Icon: QuoteIcon, run: () => chain().toggleBlockquote().run()},
  ] as const;
  return (
    <div role="toolbar" aria-label={t.tools} className={`${css.toolbar} no-print`}>
      {tools.map(({name, Icon, run}) => (
        <button key={name} type="button" title={t[name]} aria-label={t[name]} aria-pressed={active[name]} onClick={run}>
          <Icon size={16} aria-hidden="true" />
        </button>
      ))}
      <button type="button" title={t.undo} aria-label={t.undo} onClick={() => chain().undo().run()}>
        <UndoIcon size={16} aria-hidden="true" />
      </button>
      <button type="button" title={t.redo} aria-label={t.redo} onClick={() => chain().redo().run()}>
        <RedoIcon size={16} aria-hidden="true" />
      </button>
      {children}
    </div>
  );
}
