import rtlPlugin from "@mui/stylis-plugin-rtl";
import { compile, middleware, prefixer, serialize, stringify } from "stylis";
import { describe, expect, it } from "vitest";
import { mirrored } from "./mirrored";

type Plugin = typeof mirrored;

const written = (css: string, plugin: Plugin) => serialize(compile(css), middleware([prefixer, plugin, stringify]));

describe("mirrored", () => {
  it.each([
    ".a{margin-left:8px;color:red;}",
    ".a{padding:1px 2px 3px 4px;}",
    ".a{color:red;display:flex;gap:8px;}",
    ".a{border-radius:1px 2px 3px 4px;}",
    ".a{transform:translateX(10px);}",
    ".a{box-shadow:2px 0 4px red;}",
    ".a{cursor:e-resize;}",
    ".a{text-align:right;float:left;}",
    ".a{background-position:10% 0;}",
    ".a{left:0;right:auto;}",
    ".a{color:red;}.a:hover{padding-right:3px;}.a svg{fill:red;}",
    "@media (min-width:600px){.a{margin-left:8px;}.b{color:red;}}",
    "@supports (display:grid){.a{left:3px;}}",
    "@keyframes go{from{left:0;}to{left:10px;}}",
    ":root{--mui-palette-common-black:#000;--mui-spacing:8px;}",
    ".a{color:red;& .b{border-left:1px solid;}}",
  ])("writes %s as the plugin does", (css) => {
    expect(written(css, mirrored)).toBe(written(css, rtlPlugin as Plugin));
  });

  it("turns the sides around", () => {
    expect(written(".a{margin-left:8px;color:red;}", mirrored)).toBe(".a{margin-right:8px;color:red;}");
  });
});
