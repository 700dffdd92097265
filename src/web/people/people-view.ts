import {useNavigate, useSearch} from "@tanstack/react-router";
import {whatGoesAlong} from "../app/filters.ts";

/** The three things the page of people is about; `upload`: a people file that the server has and that is being looked at. */
export type PeopleView =
  | {readonly view: "people" | "who"}
  | {readonly view: "file"; readonly upload?: {readonly id: string; readonly name: string}};

/** The view in the address (?view=file&upload=…&name=…), and how to go to another. */
export function usePeopleView(): readonly [PeopleView, (view: PeopleView) => void] {
  const search: Record<string, unknown> = useSearch({strict: false});
  const navigate = useNavigate();
  const go = (view: PeopleView) =>
    void navigate({
      to: ".",
      search: {
        ...whatGoesAlong(search),
        ...(view.view === "people" ? {} : {view: view.view}),
        ...("upload" in view && view.upload ? {upload: view.upload.id, name: view.upload.name} : {}),
      },
      resetScroll: false,
    } as never);
  return [viewIn(search), go];
}

function viewIn({view, upload, name}: Record<string, unknown>): PeopleView {
  if (view === "who") return {view};
  if (view !== "file") return {view: "people"};
  return typeof upload === "string" ? {view, upload: {id: upload, name: String(name ?? "")}} : {view};
}
