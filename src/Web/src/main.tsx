import "./ui/fonts.css";
import "./ui/first.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App";
import { router } from "./app/router";
import { registerWorker } from "./app/worker";

// In milliseconds: a page that comes by then is what is seen first, else grey lines are.
const patience = 300;

const root = createRoot(document.getElementById("root") as HTMLElement);

const pageIsThere = new Promise<void>((resolve) => {
  if (router.state.initialized) return resolve();
  router.subscribe(({ initialized }) => initialized && resolve());
  setTimeout(resolve, patience);
});

void pageIsThere.then(() => {
  root.render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
  registerWorker();
});
