#!/bin/sh
# Puts the list of mentors to be asked into the one open issue with the label `renewal`; closes it when nobody is left.
# By hand, after `mvn …:due`: .github/scripts/renew.sh target/due.md
set -eu
list=$1

issue=$(gh issue list --label renewal --state open --json number --jq '.[0].number // empty')
if [ ! -s "$list" ]; then
  if [ -n "$issue" ]; then
    gh issue close "$issue" --comment "Everybody has confirmed."
  fi
  exit 0
fi
if [ -n "$issue" ]; then
  gh issue edit "$issue" --body-file "$list"
else
  gh label create renewal --force --color 1d76db --description "Profiles to be confirmed"
  gh issue create --title "Profiles to be confirmed" --label renewal --body-file "$list"
fi
