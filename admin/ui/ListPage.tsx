import type { ReactNode } from "react";
import { ListBase } from "react-admin";
import { Page } from "./Page.tsx";

interface ListPageProps {
  title: string;
  /** How it is sorted at first, as the API names it. */
  sort?: string;
  /** How it is filtered at first. */
  filter?: Record<string, unknown>;
  actions?: ReactNode;
  children: ReactNode;
}

/** A page with one list of its feature: 25 rows, sort and filter in the address, no export from the browser. */
export const ListPage = ({ title, sort = "", filter, actions, children }: ListPageProps) => (
  <ListBase
    perPage={25}
    sort={{ field: sort, order: "ASC" }}
    filterDefaultValues={filter}
    exporter={false}
    disableAuthentication
  >
    <Page title={title} actions={actions}>
      {children}
    </Page>
  </ListBase>
);
