#!/usr/bin/env bash
# Makes src/ui/fonts/vazirmatn-persian.woff2 anew after the font's package was updated: what Persian is written in, in the
# weights that the theme uses, which is less than half of the package's file. Needs Debian's python3-fonttools and
# python3-brotli; the result is committed, so that a build needs neither.
set -euo pipefail
cd "$(dirname "$0")/.."
letters=U+060C,U+061B,U+061F,U+0621-063A,U+0640-0655,U+066A-066C,U+0670,U+067E,U+0686,U+0698,U+06A9,U+06AF,U+06C0,U+06CC,U+06D5
digits=U+06F0-06F9
marks=U+200C-200E,U+2010,U+2011
whole=node_modules/@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2
lighter=$(mktemp --suffix=.ttf)
trap 'rm -f "$lighter"' EXIT
python3 -m fontTools.varLib.instancer -q "$whole" wght=400:800 -o "$lighter"
python3 -m fontTools.subset "$lighter" --unicodes="$letters,$digits,$marks" --flavor=woff2 --no-hinting \
    --output-file=src/ui/fonts/vazirmatn-persian.woff2
