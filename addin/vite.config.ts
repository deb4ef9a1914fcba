import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  build: {
    outDir: here("../service/Emulation.Service/wwwroot"),
    emptyOutDir: true,
    // Word's oldest supported web view on Windows is Edge WebView2; on the Mac it is Safari 16.
    target: ["es2022", "safari16"],
    modulePreload: { polyfill: false },
    // A data: address would need an exception in the content security policy.
    assetsInlineLimit: 0,
    rollupOptions: { input: { index: here("index.html"), taskpane: here("taskpane.html"), signin: here("signin.html"), dialog: here("dialog.html") } },
  },
  server: { port: 5173, proxy: { "/api": "http://127.0.0.1:5080" } },
  test: { environment: "happy-dom", include: ["src/**/*.test.ts"] },
});
