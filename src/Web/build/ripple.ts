import type { Plugin } from "vite";

const nothing = "\0no-ripple";

/** Leaves out the ripple of MUI's buttons, which the theme turns off and the public would load all the same. */
export const withoutRipple = (): Plugin => ({
  name: "kanoon-without-ripple",
  apply: "build",
  enforce: "pre",
  resolveId: (id, importer) =>
    /^\.\/TouchRipple(\.m?js)?$/.test(id) && importer?.includes("/ButtonBase/") ? nothing : null,
  load: (id) => (id === nothing ? "export default () => null;" : null),
});
