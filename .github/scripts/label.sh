#!/bin/sh
# Labels the open pull requests whose last commit is COMMIT by what they touch.
# By hand: COMMIT=$(git rev-parse HEAD) target/scripts/label.sh
set -eu
repository="repos/{owner}/{repo}"
case $COMMIT in
  '' | *[!0-9a-f]*)
    echo "COMMIT must be the whole name of a commit" >&2
    exit 1
    ;;
esac

label_of() {
  case $1 in
    content/mentors/*) echo profile ;;
    content/scheme.yaml | content/synonyms.yaml) echo settings ;;
    content/*) echo guidance ;;
    templates/*) echo look ;;
    .github/*) echo desk ;;
    *) echo code ;;
  esac
}

mkdir -p target
numbers=$(gh api --paginate "$repository/pulls?state=open&per_page=100" \
  --jq ".[] | select(.head.sha == \"$COMMIT\") | .number")
for number in $numbers; do
  # A file that was moved touches the place that it comes from as well.
  gh api --paginate "$repository/pulls/$number/files?per_page=100" \
    --jq '.[] | .filename, .previous_filename // empty' > target/paths
  set --
  for label in $(while IFS= read -r path; do label_of "$path"; done < target/paths | sort -u); do
    set -- "$@" -f "labels[]=$label"
  done
  gh api --silent "$repository/issues/$number/labels" "$@"
done
