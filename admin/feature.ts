import { lazy, type ComponentType } from "react";

/** A page of a list, as every list of the API answers. */
export interface ListPage<Row extends { id: string } = { id: string }> {
  items: Row[];
  total: number;
  totalIsCapped: boolean;
  endCursor: string | null;
  hasNextPage: boolean;
}

/** What a list screen asks for. Sort and filter come from the address, so a feature takes only what it knows. */
export interface ListRequest {
  sort: string;
  descending: boolean;
  filter: Readonly<Record<string, unknown>>;
  after: string | null;
  first: number;
  signal?: AbortSignal;
}

/** One part of the dashboard: its pages, what they read, and who may open them. */
export interface Feature {
  /** The first part of its addresses, and react-admin's resource. */
  name: string;
  /** The row of the server's permission table that opens it. */
  permission: string;
  /** Its entry in the menu; without one it is reached from other pages. */
  label?: string;
  icon?: ComponentType;
  list?: ComponentType;
  create?: ComponentType;
  edit?: ComponentType;
  show?: ComponentType;
  /** Further pages below its name, by their path. */
  pages?: Readonly<Record<string, ComponentType>>;
  data?: { getList(request: ListRequest): Promise<ListPage>; getOne?(id: string): Promise<{ id: string }> };
}

/** A page that is fetched when it is first opened. */
export const lazily = <Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) =>
  lazy(async () => ({ default: (await load())[name] }));

/** The value, when it is one of those known; otherwise the first of them. */
export const oneOf = <Known extends string>(known: readonly [Known, ...Known[]], value: unknown): Known =>
  known.find((each) => each === value) ?? known[0];

/** A list that the API answers whole. */
export const wholeList = <Row extends { id: string }>(items: Row[]): ListPage<Row> => ({
  items,
  total: items.length,
  totalIsCapped: false,
  endCursor: null,
  hasNextPage: false,
});
