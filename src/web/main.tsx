import {MantineProvider} from "@mantine/core";
import {QueryClient, QueryClientProvider} from "@tanstack/react-query";
import {RouterProvider} from "@tanstack/react-router";
import {StrictMode} from "react";
import {createRoot} from "react-dom/client";
import {router} from "./app/router.tsx";
import {LanguageProvider} from "./i18n/index.ts";
import "./ui/styles.ts";
import {Toasts} from "./ui/Toasts.tsx";
import {theme, variables} from "./ui/theme.ts";

const queries = new QueryClient({
  defaultOptions: {queries: {retry: false, refetchOnWindowFocus: false, staleTime: 10_000}},
});

const place = document.getElementById("root");
if (!place) throw new Error("index.html has no #root.");
createRoot(place).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto">
      <QueryClientProvider client={queries}>
        <LanguageProvider>
          <Toasts>
            <RouterProvider router={router} />
          </Toasts>
        </LanguageProvider>
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
