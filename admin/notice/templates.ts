import DescriptionIcon from "@mui/icons-material/Description";
import { NoticeTemplatesDocument } from "../../schema/documents.ts";
import { ask } from "../api/client.ts";
import { lazily, wholeList, type Feature } from "../feature.ts";

export const templates: Feature = {
  name: "templates",
  permission: "notice.read",
  label: "Letter templates",
  icon: DescriptionIcon,
  list: lazily(() => import("./TemplateList.tsx"), "TemplateList"),
  show: lazily(() => import("./TemplatePage.tsx"), "TemplatePage"),
  data: {
    getList: async ({ signal }) => {
      const { noticeTemplates } = await ask(NoticeTemplatesDocument, {}, { signal });
      return wholeList(noticeTemplates.map((row) => ({ id: row.template, ...row })));
    },
  },
};
