#!/usr/bin/env bash
# Founds an association over HTTP, from the draft to the licence, as applicant, founders, examiner and manager.
# Needs a Host that runs with --demo, curl and jq. Run it from the root of the repository.
#   docs/found-an-association.sh [address] [folder of dropped text messages]
set -euo pipefail
api=${1:-http://localhost:5080}/api/v1
sms=${2:-src/Host/data/sms}

# What the Host says to a refused request goes to the reader, and the script ends there.
call() {
  local body
  body=$(curl --fail-with-body -sS "$@") || {
    echo "$body" >&2
    return 1
  }
  [ -z "$body" ] || echo "$body"
}

sign_in() {
  call "$api/auth/sign-in" --json "{\"userName\":\"$1\",\"password\":\"kanoon-demo\"}" | jq -r .accessToken
}
fresh_key() { echo "Idempotency-Key: $(date +%s%N)-$RANDOM"; }
etag() { call -o /dev/null -D - -H "$1" "$api/$2" | tr -d '\r' | sed -n 's/^[Ee][Tt]ag: //p'; }

# Creating needs a key of its own; changing names the version that was read.
create() { call -H "$1" -H "$(fresh_key)" "$api/$2" --json "$3" | jq -r .id; }
change() {
  local body=()
  [ -n "${4:-}" ] && body=(--json "$4")
  call -X "${5:-POST}" -H "$1" -H "If-Match: $(etag "$1" "founding-applications/$application")" \
    "${body[@]}" "$api/$2/$application/$3"
}

# A national code is nine digits and a check digit.
national_code() {
  local nine sum=0 i rest
  nine=$(printf '%09d' $((RANDOM * 30000 + RANDOM)))
  for i in {0..8}; do sum=$((sum + ${nine:i:1} * (10 - i))); done
  rest=$((sum % 11))
  echo "$nine$((rest < 2 ? rest : 11 - rest))"
}

# The code that went to a founder's phone; the gateway drops each message as a file.
code_for() {
  local file
  for _ in {1..90}; do
    for file in "$sms"/*.json; do
      [ -f "$file" ] || continue
      [ "$(jq -r .mobile "$file")" = "$1" ] || continue
      jq -r .text "$file" | grep -oP '(?<=رمز )\d{6}' && return
    done
    sleep 1
  done
  echo "No message came for $1" >&2
  return 1
}

applicant="Authorization: Bearer $(sign_in 09120000001)"
staff="Authorization: Bearer $(sign_in demo-staff)"
manager="Authorization: Bearer $(sign_in demo-manager)"

club=$(call "$api/clubs" | jq -r 'first(.. | objects | select(.key? == "life")).id')
application=$(create "$applicant" founding-applications "{
  \"name\": \"کانون همسایه‌های مهربان $RANDOM\", \"clubId\": \"$club\",
  \"districtCode\": 1, \"neighbourhoodCode\": 10102, \"address\": \"خیابان دربند، پلاک ۵\", \"postalCode\": null,
  \"goals\": [1, 6], \"purpose\": \"دورهمی هفتگی همسایه‌ها و کمک به سالمندان محله\" }")
tracking=$(call -H "$applicant" "$api/founding-applications/$application" | jq -r .trackingCode)
echo "Drafted, tracking code $tracking"

names=("" "زهرا موسوی" "رضا کریمی" "مریم احمدی" "علی حسینی" "سارا یوسفی")
for i in {1..5}; do
  national=$(national_code) mobile=91200$((50000 + RANDOM))
  founder=$(create "$applicant" "founding-applications/$application/founders" \
    "{\"fullName\":\"${names[$i]}\",\"nationalCode\":\"$national\",\"mobile\":\"0$mobile\",\"birthDate\":\"1990-01-0$i\"}")
  change "$applicant" founding-applications "founders/$founder/ask-consent"
  # Consent is the founder's own: no sign-in, but the code that went to their phone.
  call "$api/founder-consents" \
    --json "{\"trackingCode\":\"$tracking\",\"nationalCode\":\"$national\",\"code\":\"$(code_for "+98$mobile")\"}"
done
echo "Five founders have consented"

statute=$(mktemp --suffix .pdf)
trap 'rm -f "$statute"' EXIT
printf '%%PDF-1.4\n%%%%EOF\n' >"$statute"
call -o /dev/null -H "$applicant" -H "$(fresh_key)" "$api/founding-applications/$application/documents" \
  -F kind=statute -F title=اساسنامه -F "file=@$statute"
change "$applicant" founding-applications submit
echo "Handed in"

change "$staff" admin/founding-applications begin-screening
for item in foundersIdentified foundersConsented nameFits goalsFit statuteComplete placeConfirmed noObjectionFromDistrict; do
  change "$staff" admin/founding-applications "checklist/$item" '{"passed":true,"note":null}' PUT
done
change "$staff" admin/founding-applications refer-to-committee
echo "Screened and referred to the committee"

change "$manager" admin/founding-applications approve '{"reason":"مدارک کامل است","conditions":[]}' >/dev/null
echo "Approved. The applicant's associations:"
call -H "$applicant" "$api/associations/mine" | jq -r '.[] | "  \(.licenceNumber)  \(.state)  until \(.expiresOn)  \(.name)"'
