import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";

const place = document.getElementById("gatehouse");
if (place) createRoot(place).render(<App />);
