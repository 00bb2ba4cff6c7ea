#!/usr/bin/env bash
# Asks headless Chromium in which order it shows the texts of measure.html, and writes orders.json.
set -euo pipefail
cd "$(dirname "$0")"
chromium --headless --no-sandbox --disable-gpu --allow-file-access-from-files --virtual-time-budget=10000 \
  --dump-dom "file://$PWD/measure.html" 2>/dev/null |
  python3 -c '
import html, json, re, sys
body = re.search(r"<body>(.*)</body>", sys.stdin.read(), re.S).group(1)
cases = json.loads(html.unescape(body))
with open("orders.json", "w", encoding="utf-8") as out:
    out.write("[\n" + ",\n".join("  " + json.dumps(c, ensure_ascii=True) for c in cases) + "\n]\n")
print(len(cases), "texts")
'
