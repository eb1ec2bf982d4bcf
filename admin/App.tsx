import { CssBaseline, ThemeProvider } from "@mui/material";
import { RouterProvider } from "react-router";
import { PlainLayout } from "./layout/PlainLayout.tsx";
import { router } from "./router.tsx";
import { PracticeGate } from "./session/PracticeGate.tsx";
import { SessionGate } from "./session/SessionGate.tsx";
import { theme } from "./theme.ts";
import { Crash } from "./ui/Crash.tsx";
import { ErrorBoundary } from "./ui/ErrorBoundary.tsx";

const crashed = (error: unknown) => (
  <PlainLayout>
    <Crash error={error} />
  </PlainLayout>
);

export const App = () => (
  <ThemeProvider theme={theme} storageManager={null}>
    <CssBaseline enableColorScheme />
    <ErrorBoundary fallback={crashed}>
      <SessionGate>
        <PracticeGate>
          <RouterProvider router={router} />
        </PracticeGate>
      </SessionGate>
    </ErrorBoundary>
  </ThemeProvider>
);
