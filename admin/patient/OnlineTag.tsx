import { counted } from "../ui/counted.ts";
import { Tag } from "../ui/Tag.tsx";

/** Whether a patient may use anything online now, and how much. */
export const OnlineTag = ({ activeServices: count }: { activeServices: number }) =>
  count > 0 ? <Tag name="online">{counted(count, "service")}</Tag> : <Tag name="notOnline" />;
