#!/bin/sh
# Puts the list of mentors to be asked into the one open issue with the label `renewal`; closes it when nobody is left.
# By hand, after `mvn …:due`: .github/scripts/renew.sh target/due.md
set -eu
list=$1
repository="repos/{owner}/{repo}"

issue=$(gh api "$repository/issues?labels=renewal&state=open" --jq '.[0].number // empty')
if [ ! -s "$list" ]; then
  if [ -n "$issue" ]; then
    gh api --silent "$repository/issues/$issue/comments" -f "body=Everybody has confirmed."
    gh api --silent --method PATCH "$repository/issues/$issue" -f state=closed
  fi
elif [ -n "$issue" ]; then
  gh api --silent --method PATCH "$repository/issues/$issue" -F "body=@$list"
else
  gh label create renewal --force --color 1d76db --description "Profiles to be confirmed"
  gh api --silent "$repository/issues" -f "title=Profiles to be confirmed" -f "labels[]=renewal" -F "body=@$list"
fi
