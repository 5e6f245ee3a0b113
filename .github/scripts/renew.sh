#!/bin/sh
# Puts the list of mentors to be asked into the one open issue with the label `renewal`; closes it when nobody is left.
# By hand: ./mentor due && ./mentor scripts && target/scripts/renew.sh target/due.md
set -eu
list=$1
repository="repos/{owner}/{repo}"

# An issue holds 65,536 characters.
mkdir -p target
head -c 60000 "$list" > target/issue.md
issue=$(gh api "$repository/issues?labels=renewal&state=open" --jq '.[0].number // empty')
if [ ! -s target/issue.md ]; then
  if [ -n "$issue" ]; then
    gh api --silent "$repository/issues/$issue/comments" -f "body=Everybody has confirmed."
    gh api --silent --method PATCH "$repository/issues/$issue" -f state=closed
  fi
elif [ -n "$issue" ]; then
  gh api --silent --method PATCH "$repository/issues/$issue" -F body=@target/issue.md
else
  gh label create renewal --force --color 1d76db --description "Profiles to be confirmed"
  gh api --silent "$repository/issues" -f "title=Profiles to be confirmed" -f "labels[]=renewal" -F body=@target/issue.md
fi
