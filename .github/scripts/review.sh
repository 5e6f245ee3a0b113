#!/bin/sh
# Writes what a proposed change does to target/review and to the summary of the run, and the site, to be opened by a double
# click, to target/site.
# By hand: ./mentor scripts && target/scripts/review.sh . origin/main [ACCOUNT]
set -eu
proposed=$1
base=$2
proposer=${3:-}

rm -rf target/review target/site
status=0
sh ./mentor review --content "$proposed/content" --base "$base" "--proposer=$proposer" || status=$?
sh ./mentor build --content "$proposed/content" --preview || status=$?
if [ -f target/review/review.md ]; then
  # A summary may have 1 MiB.
  head -c 1000000 target/review/review.md >> "${GITHUB_STEP_SUMMARY:-/dev/stdout}"
fi
exit "$status"
