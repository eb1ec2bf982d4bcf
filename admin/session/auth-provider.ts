import type { AuthProvider } from "react-admin";
import type { MeFragment } from "../../schema/documents.ts";
import type { Feature } from "../feature.ts";
import { sessionEnded } from "./session.ts";
import { signOut } from "./sign-out.ts";
import type { MyPractice } from "./use-practice.ts";

/** What react-admin asks about the person at work. The session gate decides who is in; the server decides what they may do. */
export const authProvider = (me: MeFragment, practice: MyPractice, features: readonly Feature[]): AuthProvider => ({
  login: () => Promise.reject(new Error("The session gate signs people in.")),
  logout: async () => {
    await signOut();
    return false;
  },
  checkAuth: () => Promise.resolve(),
  checkError: async ({ code }: { code?: string }) => {
    if (code === "UNAUTHENTICATED") sessionEnded();
  },
  getIdentity: async () => ({ id: me.id, fullName: me.name }),
  getPermissions: async () => practice.permissions,
  canAccess: async ({ resource }) => {
    const feature = features.find(({ name }) => name === resource);
    return feature !== undefined && practice.permissions.includes(feature.permission);
  },
});
