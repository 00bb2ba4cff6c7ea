import Alert from "@mui/material/Alert";
import AlertTitle from "@mui/material/AlertTitle";
import Button from "@mui/material/Button";
import { type Schemas, useRead } from "@/api/reads";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Isolated } from "@/ui/Isolated";
import { Items } from "@/ui/ListPage";
import { Loaded } from "@/ui/Loaded";
import { Page } from "@/ui/Page";
import { Progress } from "@/ui/Progress";
import { StateChip } from "@/ui/StateChip";
import { auditTexts, verificationTexts } from "./texts";

type Chain = Schemas["VerifiedChain"];

/** Whether somebody tampered with the audit: one verdict, then each module's chain. */
export default function Verification() {
  const t = useTexts(verificationTexts);
  const audit = useTexts(auditTexts);
  const f = useFormats();
  const query = useRead("/api/v1/admin/audit/verification");
  return (
    <Page
      title={t.title}
      lead={t.lead}
      parent={{ to: "/office/audit", label: audit.title }}
      actions={
        <Button variant="outlined" onClick={() => void query.refetch()} loading={query.isFetching}>
          {t.again}
        </Button>
      }
    >
      <Loaded query={query} waiting={<Progress label={t.underWay} done={0} />}>
        {(verification) => (
          <Verdict verification={verification} at={f.instant(new Date(query.dataUpdatedAt).toISOString())} />
        )}
      </Loaded>
      {query.data && <Chains chains={query.data.value.chains} />}
    </Page>
  );
}

function Verdict({ verification, at }: { verification: Schemas["AuditVerification"]; at: string }) {
  const t = useTexts(verificationTexts);
  const f = useFormats();
  const rows = verification.chains.reduce((sum, chain) => sum + chain.rows, 0);
  return (
    <Alert severity={verification.intact ? "success" : "error"} role="status" sx={{ mb: 2 }}>
      <AlertTitle sx={{ fontWeight: 700 }}>{verification.intact ? t.intact : t.broken}</AlertTitle>
      <div>{verification.intact ? t.intactText(f.number(rows)) : t.brokenText}</div>
      <div>{t.at(at)}</div>
    </Alert>
  );
}

function Chains({ chains }: { chains: readonly Chain[] }) {
  const t = useTexts(verificationTexts);
  const audit = useTexts(auditTexts);
  const f = useFormats();
  return (
    <Items
      label={t.title}
      items={chains}
      keyOf={(chain) => chain.module}
      columns={[
        { key: "module", label: t.module, isTitle: true, cell: (chain) => audit.modules[chain.module] ?? chain.module },
        { key: "verdict", label: t.verdict, cell: (chain) => <ChainVerdict chain={chain} /> },
        { key: "rows", label: t.rows, isNumber: true, cell: (chain) => f.number(chain.rows) },
        { key: "waiting", label: t.waiting, isNumber: true, cell: (chain) => f.number(chain.waiting) },
        { key: "seal", label: t.lastSeal, isNumber: true, cell: (chain) => f.number(chain.lastSeal) },
        {
          key: "head",
          label: t.head,
          cell: (chain) => (chain.head ? <Isolated mono>{`${chain.head.slice(0, 16)}…`}</Isolated> : "—"),
        },
      ]}
      empty={{ title: t.chainEmpty }}
    />
  );
}

function ChainVerdict({ chain }: { chain: Chain }) {
  const t = useTexts(verificationTexts);
  const f = useFormats();
  const fault = chain.break;
  if (!fault)
    return chain.rows === 0 ? (
      <StateChip tone="neutral" label={t.chainEmpty} />
    ) : (
      <StateChip tone="success" label={t.chainIntact} />
    );
  return (
    <>
      <StateChip tone="error" label={t.chainBroken} />
      <div>
        {t.faults[fault.fault]} ({t.inSeal(f.number(fault.seal))}
        {fault.row && (
          <>
            {", "}
            {t.row} <Isolated mono>{fault.row}</Isolated>
          </>
        )}
        )
      </div>
    </>
  );
}
