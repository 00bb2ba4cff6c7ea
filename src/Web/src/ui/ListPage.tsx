import DownloadOutlined from "@mui/icons-material/DownloadOutlined";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Paper from "@mui/material/Paper";
import useMediaQuery from "@mui/material/useMediaQuery";
import type { UseQueryResult } from "@tanstack/react-query";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { Link, useLocation, useNavigate, useSearchParams } from "react-router";
import { saveFile, type TableFormat } from "@/api/downloads";
import { asProblem, type Problem } from "@/api/problem";
import type { Page as PageOf, Read } from "@/api/reads";
import { useTexts } from "@/texts";
import { BusyBar } from "./BusyBar";
import { Empty } from "./Empty";
import { Loaded } from "./Loaded";
import { useNotify } from "./notices";
import { words } from "./words";

export type Column<T> = {
  key: string;
  label: string;
  cell: (row: T) => ReactNode;
  /** For figures: aligned to the end. */
  isNumber?: boolean;
  /** The one that names the row, and leads to it; on a phone it is the title of the row's card. */
  isTitle?: boolean;
};

type ListProps<T> = {
  /** What the list is, for whoever hears it. */
  label: string;
  query: UseQueryResult<Read<PageOf<T>>, Problem>;
  columns: readonly Column<T>[];
  keyOf: (row: T) => string;
  /** Where a row's title leads; nowhere for a row without an address. */
  linkTo?: (row: T) => string | undefined;
  /** What can be done with one row. */
  rowActions?: (row: T) => ReactNode;
  empty: { title: string; help?: string; action?: ReactNode };
  /** The API's address of this list with its filters, for exports. */
  exportUrl?: string;
};

/**
 * A list that is paged by cursor: a table where there is room, cards on a phone. The address holds the page (`after`); use it with
 * {@link useListPage}.
 */
export function List<T>({ query, exportUrl, ...shown }: ListProps<T>) {
  return (
    <Box sx={{ position: "relative" }}>
      {query.isFetching && query.data && <BusyBar label={shown.label} />}
      <Loaded query={query}>
        {({ items, next }) => (
          <>
            <Items items={items} {...shown} />
            <Pager next={next} exportUrl={items.length > 0 ? exportUrl : undefined} />
          </>
        )}
      </Loaded>
    </Box>
  );
}

/** What is known already, as a list: a table where there is room, cards on a phone. */
export function Items<T>({ empty, ...shown }: RowsProps<T> & Pick<ListProps<T>, "empty">) {
  const isNarrow = useMediaQuery("(max-width: 760px)");
  if (shown.items.length === 0)
    return (
      <Paper>
        <Empty title={empty.title} help={empty.help}>
          {empty.action}
        </Empty>
      </Paper>
    );
  return isNarrow ? <Cards {...shown} /> : <Rows {...shown} />;
}

type RowsProps<T> = Pick<ListProps<T>, "label" | "columns" | "keyOf" | "linkTo" | "rowActions"> & {
  items: readonly T[];
};

// One style for all of a list: a style for each of its cells would take longer than the cells.
const linkStyle = { color: "primary.main", fontWeight: 600, textDecoration: "underline", textUnderlineOffset: 4 };

const rowsStyle = {
  width: "100%",
  borderCollapse: "collapse",
  typography: "body2",
  "& th, & td": {
    px: 1,
    py: 0.75,
    textAlign: "start",
    fontWeight: 400,
    borderBottom: 1,
    borderColor: "divider",
  },
  "& .number": { textAlign: "end" },
  "& thead th": { fontWeight: 700, whiteSpace: "nowrap" },
  "& tbody th": { minWidth: "11rem" },
  "& tbody th > a": linkStyle,
  "& tbody tr:hover": { bgcolor: "action.hover" },
  "& .actions": { whiteSpace: "nowrap" },
};

const cardsStyle = {
  listStyle: "none",
  m: 0,
  p: 0,
  display: "grid",
  gap: 1,
  "& > li": { p: 1.5, border: 1, borderColor: "divider", borderRadius: 1, bgcolor: "background.paper" },
  "& .title": { fontWeight: 700, overflowWrap: "anywhere" },
  "& .title > a": linkStyle,
  "& dl": { m: 0, mt: 0.5, display: "grid", gap: 0.5 },
  "& dl > div": { display: "grid", gridTemplateColumns: "7.5rem minmax(0,1fr)", gap: 1 },
  "& dt": { color: "text.secondary", fontSize: "0.85rem" },
  "& dd": { m: 0, overflowWrap: "anywhere" },
  "& .actions": { mt: 1, display: "flex", gap: 1, flexWrap: "wrap" },
};

function Title({ to, children }: { to: string | undefined; children: ReactNode }) {
  return to ? <Link to={to}>{children}</Link> : children;
}

function Rows<T>({ label, items, columns, keyOf, linkTo, rowActions }: RowsProps<T>) {
  const t = useTexts(words);
  return (
    <Paper sx={{ overflowX: "auto" }} tabIndex={0} role="region" aria-label={label}>
      <Box component="table" aria-label={label} sx={rowsStyle}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={column.isNumber ? "number" : undefined}>
                {column.label}
              </th>
            ))}
            {rowActions && <th scope="col">{t.more}</th>}
          </tr>
        </thead>
        <tbody>
          {items.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map((column) =>
                column.isTitle ? (
                  <th key={column.key} scope="row">
                    <Title to={linkTo?.(row)}>{column.cell(row)}</Title>
                  </th>
                ) : (
                  <td key={column.key} className={column.isNumber ? "number" : undefined}>
                    {column.cell(row)}
                  </td>
                ),
              )}
              {rowActions && <td className="actions">{rowActions(row)}</td>}
            </tr>
          ))}
        </tbody>
      </Box>
    </Paper>
  );
}

function Cards<T>({ label, items, columns, keyOf, linkTo, rowActions }: RowsProps<T>) {
  const title = columns.find((column) => column.isTitle) ?? columns[0];
  return (
    <Box component="ul" aria-label={label} sx={cardsStyle}>
      {items.map((row) => (
        <li key={keyOf(row)}>
          <div className="title">
            <Title to={linkTo?.(row)}>{title?.cell(row)}</Title>
          </div>
          <dl>
            {columns
              .filter((column) => column !== title)
              .map((column) => ({ ...column, content: column.cell(row) }))
              .filter(({ content }) => content !== null && content !== undefined && content !== "" && content !== false)
              .map((column) => (
                <div key={column.key}>
                  <dt>{column.label}</dt>
                  <dd>{column.content}</dd>
                </div>
              ))}
          </dl>
          {rowActions && <div className="actions">{rowActions(row)}</div>}
        </li>
      ))}
    </Box>
  );
}

/** To the next page of a list, back by the browser's own way, and out as a file. */
export function Pager({ next, exportUrl }: { next: string | null; exportUrl?: string }) {
  const t = useTexts(words);
  const navigate = useNavigate();
  const location = useLocation();
  const [search, setSearch] = useSearchParams();
  const after = search.get("after");
  const depth = (location.state as { depth?: number } | null)?.depth ?? 0;
  const turn = (cursor: string | null) => {
    const query = new URLSearchParams(search);
    if (cursor) query.set("after", cursor);
    else query.delete("after");
    setSearch(query, { state: { depth: cursor ? depth + 1 : 0 } });
    window.scrollTo({ top: 0 });
  };
  if (!after && !next && !exportUrl) return null;
  return (
    <Box sx={{ display: "flex", gap: 1, mt: 1.5, flexWrap: "wrap", alignItems: "center" }}>
      {after && (
        <Button variant="outlined" onClick={() => (depth > 0 ? navigate(-1) : turn(null))}>
          {depth > 0 ? t.previousPage : t.firstPage}
        </Button>
      )}
      {next && (
        <Button variant="outlined" onClick={() => turn(next)}>
          {t.nextPage}
        </Button>
      )}
      <Box sx={{ flexGrow: 1 }} />
      {exportUrl && <Export url={exportUrl} />}
    </Box>
  );
}

const ExportMenu = lazy(() => import("./ExportMenu"));

type ExportProps = {
  url: string;
  method?: "GET" | "POST";
  label?: string;
  /** What is to be known before it is taken out. */
  help?: string;
};

/** Takes a list out as a spreadsheet or as text, and says when that fails. */
export function Export({ url, method, label, help }: ExportProps) {
  const t = useTexts(words);
  const notify = useNotify();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [isUnderWay, setUnderWay] = useState(false);
  const choose = async (format: TableFormat) => {
    setAnchor(null);
    setUnderWay(true);
    try {
      await saveFile({ url, method, format });
    } catch (failure) {
      const problem = asProblem(failure);
      notify(problem.isOffline ? t.offline : problem.detail || t.failed, "error");
    } finally {
      setUnderWay(false);
    }
  };
  return (
    <>
      <Button
        startIcon={<DownloadOutlined aria-hidden />}
        aria-haspopup="menu"
        loading={isUnderWay}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {label ?? t.export}
      </Button>
      {anchor && (
        <Suspense>
          <ExportMenu anchor={anchor} help={help} onChoose={choose} onClose={() => setAnchor(null)} />
        </Suspense>
      )}
    </>
  );
}
