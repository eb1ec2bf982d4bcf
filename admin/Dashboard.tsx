import { useState } from "react";
import { CoreAdminContext, CoreAdminUI, memoryStore, Resource } from "react-admin";
import { Route } from "react-router";
import { dataProvider } from "./api/data-provider.ts";
import { newQueryClient } from "./api/query-client.ts";
import { features } from "./features.ts";
import { Home } from "./layout/Home.tsx";
import { Layout } from "./layout/Layout.tsx";
import { NotFound } from "./layout/NotFound.tsx";
import { NothingOpen } from "./layout/NothingOpen.tsx";
import { authProvider } from "./session/auth-provider.ts";
import { useMe } from "./session/session.ts";
import { usePractice } from "./session/use-practice.ts";
import { i18nProvider } from "./words.ts";

/** One person's dashboard in one practice. All it remembers lives in here, and goes when the session ends. */
export const Dashboard = () => {
  const me = useMe();
  const practice = usePractice();
  const [own] = useState(() => {
    const open = features.filter(({ permission }) => practice.permissions.includes(permission));
    return {
      open,
      context: {
        authProvider: authProvider(me, practice, open),
        dataProvider: dataProvider(open),
        queryClient: newQueryClient(),
        store: memoryStore(),
      },
    };
  });
  return (
    <CoreAdminContext {...own.context} i18nProvider={i18nProvider}>
      <CoreAdminUI
        disableTelemetry
        requireAuth
        title="Gatehouse"
        layout={Layout}
        dashboard={Home}
        catchAll={NotFound}
        accessDenied={NotFound}
        ready={NothingOpen}
      >
        {own.open.map(({ name, list, create, edit, show, pages = {} }) => (
          <Resource key={name} name={name} list={list} create={create} edit={edit} show={show}>
            {Object.entries(pages).map(([path, Page]) => (
              <Route key={path} path={path} element={<Page />} />
            ))}
            <Route path="*" element={<NotFound />} />
          </Resource>
        ))}
      </CoreAdminUI>
    </CoreAdminContext>
  );
};
