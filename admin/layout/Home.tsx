import { Navigate } from "react-router";
import { features } from "../features.ts";
import { usePractice } from "../session/use-practice.ts";

/** The first screen of the menu that the person may use. */
export const Home = () => {
  const { permissions } = usePractice();
  const first = features.find(({ label, permission }) => label && permissions.includes(permission));
  return first && <Navigate to={`/${first.name}`} replace />;
};
