#!/bin/sh
# Prints what CHANGELOG.md says of a version, and fails if the tag, the poms, the documents and CHANGELOG do not agree on it.
# By hand: .github/release/notes.sh v1.0.0
set -eu
cd "$(dirname "$0")/../.."
version=${1#v}
wrong() {
  echo "$1" >&2
  exit 1
}
there=$(sed -n 's:^  <version>\(.*\)</version>:\1:p' pom.xml | head -n 1)
[ "v$there" = "$1" ] || wrong "The tag is $1 and the version in pom.xml $there: set it first, as docs/releasing.md says."
notes=$(sed -n "/^## $version\$/,/^## /{/^## /!p;}" CHANGELOG.md)
[ -n "$notes" ] || wrong "CHANGELOG.md has no part '## $version'."
if left=$(git grep -n -e "$version-SNAPSHOT" -- '*.md' '*/pom.xml'); then
  wrong "These still name $version-SNAPSHOT:
$left"
fi
printf '%s\n' "$notes"
