import Description from "@mui/icons-material/DescriptionOutlined";
import Box from "@mui/material/Box";
import Link from "@mui/material/Link";
import type { ReactNode } from "react";
import type { Schemas } from "@/api/reads";
import { documentKinds } from "@/names/founding";
import { useNames } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { labels } from "./texts";

export type Paper = Schemas["DocumentView"];

type Props = {
  applicationId: string;
  papers: readonly Paper[];
  actions?: (paper: Paper) => ReactNode;
};

/** Documents of an application: each opens, and says what it is and how large. */
export function Papers({ applicationId, papers, actions }: Props) {
  const t = useTexts(labels);
  const f = useFormats();
  const kinds = useNames(documentKinds);
  return (
    <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0, display: "grid", gap: 1 }}>
      {papers.map((paper) => (
        <Box component="li" key={paper.id} sx={{ display: "flex", gap: 1, alignItems: "center", flexWrap: "wrap" }}>
          <Description aria-hidden color="action" />
          <Box sx={{ flex: "1 1 180px", minWidth: 0, overflowWrap: "anywhere" }}>
            <Link
              href={`/api/v1/founding-applications/${applicationId}/documents/${paper.id}`}
              aria-label={t.open(paper.title)}
              sx={{ fontWeight: 600 }}
            >
              {paper.title}
            </Link>
            <Box component="span" sx={{ color: "text.secondary", fontSize: "0.85rem" }}>
              {" "}
              {f.list([kinds.labelOf(paper.kind), f.bytes(paper.size)])}
            </Box>
          </Box>
          {actions?.(paper)}
        </Box>
      ))}
    </Box>
  );
}
