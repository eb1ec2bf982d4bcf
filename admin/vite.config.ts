import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Libraries change less often than our own code, so each family keeps a file of its own in the browser's cache. */
const families = [
  { name: "react", test: /node_modules[\\/](react|react-dom|react-router|react-router-dom|scheduler)[\\/]/ },
  { name: "mui", test: /node_modules[\\/](@mui|@emotion|stylis|react-transition-group|@popperjs)[\\/]/ },
  { name: "react-admin", test: /node_modules[\\/](react-admin|ra-[\w-]+|@tanstack|react-hook-form|lodash)[\\/]/ },
  { name: "graphql", test: /node_modules[\\/](graphql|graphql-request)[\\/]/ },
];

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  plugins: [react()],
  build: {
    outDir: "../dist/admin",
    emptyOutDir: true,
    rolldownOptions: { output: { codeSplitting: { groups: families } } },
  },
  server: { proxy: { "/graphql": "http://localhost:4000" } },
});
