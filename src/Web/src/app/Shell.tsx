import DarkMode from "@mui/icons-material/DarkModeOutlined";
import LightMode from "@mui/icons-material/LightModeOutlined";
import MenuIcon from "@mui/icons-material/Menu";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import IconButton from "@mui/material/IconButton";
import { useColorScheme } from "@mui/material/styles";
import useMediaQuery from "@mui/material/useMediaQuery";
import { useIsFetching, useIsMutating } from "@tanstack/react-query";
import { lazy, Suspense, useContext, useEffect, useRef, useState } from "react";
import { Link, Outlet, ScrollRestoration, useLocation, useNavigate, useNavigation } from "react-router";
import { publicNav } from "@/pages/public/nav";
import { LanguageContext, texts, useLanguage, useTexts } from "@/texts";
import { Waiting } from "@/ui/Loaded";
import { useSession, useSignOut } from "./session";

const said = texts(
  {
    site: "کانون",
    skip: "رفتن به متن صفحه",
    menu: "فهرست بخش‌ها",
    publicPages: "صفحه‌های همگانی",
    light: "نمای روشن",
    dark: "نمای تیره",
    otherLanguage: "English",
    signIn: "ورود",
    signOut: "خروج",
    foot: "سامانهٔ کانون‌های فرهنگی شهر",
    verify: "سنجش مجوز و کارت",
  },
  {
    site: "Kanoon",
    skip: "Skip to content",
    menu: "Menu",
    publicPages: "Public pages",
    light: "Light theme",
    dark: "Dark theme",
    otherLanguage: "فارسی",
    signIn: "Sign in",
    signOut: "Sign out",
    foot: "The city's cultural associations",
    verify: "Verify a licence or card",
  },
);

const menuWidth = 256;
const barHeight = 64;

// The public reads a page before it opens the menu, if ever.
const InboxLink = lazy(() => import("./InboxLink"));
const Menu = lazy(() => import("./Menu"));
const MenuDrawer = lazy(() => import("./MenuDrawer"));

/** Tells whoever waits for the page, such as a test, whether something is still on its way. */
function useBusyMark() {
  const { isKnown, problem } = useSession();
  const isBusy = useIsFetching() + useIsMutating() > 0 || (!isKnown && !problem);
  const isMoving = useNavigation().state !== "idle";
  useEffect(() => {
    const later = setTimeout(() => {
      document.documentElement.dataset.busy = isBusy || isMoving ? "1" : "0";
    }, 0);
    return () => clearTimeout(later);
  }, [isBusy, isMoving]);
}

/** What was pressed has gone with its page: the keyboard goes on in the new one, unless that has chosen a field itself. */
function useFocusOnPage(pathname: string) {
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    if (document.activeElement === document.body) document.getElementById("main")?.focus({ preventScroll: true });
  }, [pathname]);
}

/** The frame around every page: bar, menu, the page itself, foot. */
export function Shell() {
  const t = useTexts(said);
  const isWide = useMediaQuery("(min-width: 1100px)");
  const { me, isKnown } = useSession();
  const { pathname } = useLocation();
  const [isMenuOpen, setMenuOpen] = useState(false);
  const [isMenuLoaded, setMenuLoaded] = useState(false);
  const openMenu = () => {
    setMenuLoaded(true);
    setMenuOpen(true);
  };
  useBusyMark();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the menu closes when the page changes
  useEffect(() => setMenuOpen(false), [pathname]);
  useFocusOnPage(pathname);
  const hasSideMenu = isWide && me !== null && pathname !== "/";
  return (
    <>
      <Box
        component="a"
        href="#main"
        sx={{
          position: "absolute",
          insetInlineStart: -9999,
          zIndex: 2000,
          p: 1,
          bgcolor: "background.paper",
          "&:focus": { insetInlineStart: 8, top: 8 },
        }}
      >
        {t.skip}
      </Box>
      <Box
        component="header"
        sx={{
          position: "sticky",
          top: 0,
          zIndex: "appBar",
          display: "flex",
          alignItems: "center",
          gap: 1,
          minHeight: barHeight,
          px: { xs: 2, sm: 3 },
          bgcolor: "background.paper",
          borderBottom: 1,
          borderColor: "divider",
        }}
      >
        {!hasSideMenu && (
          <IconButton aria-label={t.menu} aria-expanded={isMenuOpen} onClick={openMenu} edge="start">
            <MenuIcon />
          </IconButton>
        )}
        <Box
          component={Link}
          to="/"
          sx={{ fontWeight: 800, fontSize: "1.25rem", color: "primary.main", textDecoration: "none" }}
        >
          {t.site}
        </Box>
        <Box sx={{ flexGrow: 1 }} />
        {isWide && isKnown && !me && <PublicLinks label={t.publicPages} />}
        <LanguageSwitch label={t.otherLanguage} />
        <ThemeSwitch light={t.light} dark={t.dark} />
        <Account signIn={t.signIn} signOut={t.signOut} />
      </Box>
      {/* The foot begins below what is seen first, so that a list that arrives does not push it out of sight. */}
      <Box sx={{ display: "flex", minHeight: `calc(100dvh - ${barHeight}px)` }}>
        {hasSideMenu && (
          <Box
            component="nav"
            aria-label={t.menu}
            sx={{
              width: menuWidth,
              flexShrink: 0,
              borderInlineEnd: "1px solid",
              borderColor: "divider",
              bgcolor: "background.paper",
            }}
          >
            <Box
              sx={{ position: "sticky", top: barHeight, maxHeight: `calc(100dvh - ${barHeight}px)`, overflowY: "auto" }}
            >
              <Suspense>
                <Menu />
              </Suspense>
            </Box>
          </Box>
        )}
        <Box component="main" id="main" tabIndex={-1} sx={{ flexGrow: 1, minWidth: 0, outline: "none" }}>
          <Suspense fallback={<Waiting />}>
            <Outlet />
          </Suspense>
        </Box>
      </Box>
      {!hasSideMenu && isMenuLoaded && (
        <Suspense>
          <MenuDrawer label={t.menu} width={menuWidth + 30} isOpen={isMenuOpen} onClose={() => setMenuOpen(false)} />
        </Suspense>
      )}
      <Box
        component="footer"
        sx={{
          borderTop: 1,
          borderColor: "divider",
          p: 2,
          textAlign: "center",
          color: "text.secondary",
          fontSize: "0.875rem",
        }}
      >
        {t.foot} ·{" "}
        <a href="/v" style={{ color: "inherit" }}>
          {t.verify}
        </a>
      </Box>
      <ScrollRestoration />
    </>
  );
}

function PublicLinks({ label }: { label: string }) {
  const language = useLanguage();
  return (
    <Box component="nav" aria-label={label}>
      {publicNav.items.map((item) => (
        <Button key={item.to} component={Link} to={item.to} size="small" color="inherit">
          {item.label[language]}
        </Button>
      ))}
    </Box>
  );
}

function LanguageSwitch({ label }: { label: string }) {
  const { language, choose } = useContext(LanguageContext);
  const other = language === "fa" ? "en" : "fa";
  return (
    <Button size="small" lang={other} onClick={() => choose(other)} sx={{ minWidth: 0 }}>
      {label}
    </Button>
  );
}

function ThemeSwitch({ light, dark }: { light: string; dark: string }) {
  const { mode, systemMode, setMode } = useColorScheme();
  const isDark = (mode === "system" ? systemMode : mode) === "dark";
  return (
    <IconButton aria-label={isDark ? light : dark} onClick={() => setMode(isDark ? "light" : "dark")}>
      {isDark ? <LightMode /> : <DarkMode />}
    </IconButton>
  );
}

function Account({ signIn, signOut }: { signIn: string; signOut: string }) {
  const { me, isKnown } = useSession();
  const navigate = useNavigate();
  const leave = useSignOut();
  if (!isKnown) return <Box sx={{ width: 64 }} />;
  if (!me)
    return (
      <Button component={Link} to="/sign-in" variant="contained" size="small">
        {signIn}
      </Button>
    );
  return (
    <>
      <Suspense fallback={<Box sx={{ width: 40 }} />}>
        <InboxLink unread={me.unreadMessages} />
      </Suspense>
      <Box
        component="span"
        sx={{
          display: { xs: "none", sm: "inline" },
          maxWidth: 180,
          overflow: "hidden",
          textOverflow: "ellipsis",
          whiteSpace: "nowrap",
        }}
      >
        {me.fullName}
      </Box>
      <Button size="small" onClick={() => void leave().then(() => navigate("/"))}>
        {signOut}
      </Button>
    </>
  );
}
