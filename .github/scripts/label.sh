#!/bin/sh
# Labels the open pull request whose last commit is COMMIT by what it touches.
# By hand: COMMIT=$(git rev-parse HEAD) .github/scripts/label.sh
set -eu
case $COMMIT in
  '' | *[!0-9a-f]*)
    echo "COMMIT must be the whole name of a commit" >&2
    exit 1
    ;;
esac

label_of() {
  case $1 in
    content/mentors/*) echo profile ;;
    content/scheme.yaml) echo settings ;;
    content/*) echo guidance ;;
    templates/*) echo look ;;
    .github/*) echo desk ;;
    *) echo code ;;
  esac
}

number=$(gh pr list --state open --limit 1000 --json number,headRefOid \
  --jq "map(select(.headRefOid == \"$COMMIT\")) | .[0].number // empty")
if [ -z "$number" ]; then
  echo "No open pull request ends with $COMMIT."
  exit 0
fi
gh api --paginate "repos/{owner}/{repo}/pulls/$number/files" --jq '.[].filename' \
  | while IFS= read -r path; do label_of "$path"; done \
  | sort -u \
  | while IFS= read -r label; do
    gh api --silent "repos/{owner}/{repo}/issues/$number/labels" -f "labels[]=$label" < /dev/null
  done
