import UploadFileIcon from "@mui/icons-material/UploadFile";
import { ImportBatchesDocument } from "../../schema/documents.ts";
import { ask } from "../api/client.ts";
import { lazily, type Feature } from "../feature.ts";

export const imports: Feature = {
  name: "import",
  permission: "import.run",
  label: "Import",
  icon: UploadFileIcon,
  list: lazily(() => import("./ImportList.tsx"), "ImportList"),
  show: lazily(() => import("./ImportReport.tsx"), "ImportReport"),
  data: {
    getList: async ({ after, first, signal }) =>
      (await ask(ImportBatchesDocument, { after, first }, { signal })).importBatches,
  },
};
