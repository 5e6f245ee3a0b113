#!/bin/sh
# Takes a person out of the whole history, here and at origin: the profile and its photos under every name that they had,
# other files that are named, and in all that is left, messages and authors too, the person's name, account and address.
# By hand, with git-filter-repo installed and nothing open: .github/scripts/erase.sh amina-yusuf [FILE…]
set -eu
slug=$1
shift
case $slug in
  '' | *[!a-z0-9-]*)
    echo "Give the name of the profile without .md, such as amina-yusuf" >&2
    exit 1
    ;;
esac
if ! command -v git-filter-repo > /dev/null; then
  echo "Install git-filter-repo (Debian and Ubuntu: apt-get install git-filter-repo), then run this again" >&2
  exit 1
fi
origin=$(git remote get-url origin)
git fetch --quiet --prune origin
if [ -n "$(git status --porcelain --untracked-files=no)$(git log --oneline --branches --not --remotes=origin)" ] \
  || git rev-parse --quiet --verify refs/stash > /dev/null; then
  echo "This clone has work that is not at $origin: push it, or take a clone without" >&2
  exit 1
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
git clone --quiet --bare "$origin" "$work/history"

in_history() {
  git --git-dir="$work/history" "$@"
}

# The names that the profile had, the newest first: history is read backwards.
in_history log --branches --tags --topo-order --format= --name-status --find-renames --diff-filter=R -- '*mentors/*' \
  | awk -F '\t' -v slug="$slug" '
    function name(path) { sub(/.*\//, "", path); sub(/\.[^.]*$/, "", path); return path }
    BEGIN { hers[slug]; print slug }
    name($3) in hers && !(name($2) in hers) { hers[name($2)]; print name($2) }' > "$work/slugs"

while read -r each; do
  if [ "$each" != "$slug" ] && in_history cat-file -e "HEAD:content/mentors/$each.md" 2> /dev/null; then
    echo "$slug.md was once called $each.md, which is a profile now: give that another name first" >&2
    exit 1
  fi
  in_history log --branches --tags --format= --raw --no-abbrev --no-renames -m -- "*mentors/$each.md" \
    | awk '$4 !~ /^0+$/ { print $4 }'
done < "$work/slugs" > "$work/versions"
if [ ! -s "$work/versions" ]; then
  echo "There was never a profile $slug.md at $origin" >&2
  exit 1
fi

# What tells of the person: of one plain word nobody knows whether it does.
{
  cat "$work/slugs"
  while read -r version; do
    in_history cat-file blob "$version" \
      | sed -n -e 's/^name: *//p' -e 's/^account: *@*//p' -e 's/^contact: *["'"'"']*mailto:\([^?]*\).*/\1/p'
  done < "$work/versions"
} | sed -e 's/[[:space:]]*$//' -e 's/^["'"'"']//' -e 's/["'"'"']$//' | grep '[ @-]' | sort -u > "$work/words" || true

# Not inside a longer word; a space may be the end of a line.
sed -e 's/[][\.*^$+?(){}|]/\\&/g' "$work/words" > "$work/escaped"
sed -e 's/  */\\s+/g' -e 's/.*/regex:(?i)(?<![A-Za-z0-9\\x80-\\xff-])&(?![A-Za-z0-9\\x80-\\xff-])==>somebody/' \
  "$work/escaped" > "$work/replace"
sed -e 's/.*/(^|[^A-Za-z0-9-])&([^A-Za-z0-9-]|$)/' "$work/escaped" > "$work/find"
in_history log --branches --tags --format='%an <%ae>%n%cn <%ce>' | sort -u | grep -i -F -f "$work/words" \
  | sed 's/^/somebody <somebody@example.org> /' > "$work/mailmap" || true

echo "These files go, from all of history:"
for file; do
  shift
  set -- "$@" "--path=$file"
  echo "  $file"
done
while read -r each; do
  set -- "$@" "--path-glob=*mentors/$each.*"
  in_history log --branches --tags --format= --name-only -m -- "*mentors/$each.*" | sort -u | sed 's/^/  /'
done < "$work/slugs"
echo "In all others these words become \"somebody\":"
sed 's/^/  /' "$work/words"
echo "That changes these files as they are now:"
LC_ALL=C in_history grep -l -i -E -f "$work/find" HEAD | sed 's/^HEAD:/  /' || true
printf 'Is that right, and has nobody anything open? Type yes: '
read -r answer
if [ "$answer" != yes ]; then
  echo "Nothing was changed."
  exit 1
fi

in_history filter-repo --force --quiet --invert-paths "$@" --replace-text "$work/replace" \
  --replace-message "$work/replace" --mailmap "$work/mailmap" > "$work/said"

# Whether an object of a repository holds one of the words.
holds() {
  git --git-dir="$1" cat-file --batch-all-objects --batch | LC_ALL=C grep -a -q -i -E -f "$work/find"
}
if holds "$work/history"; then
  echo "The history still tells of the person, and nothing was sent to $origin. Is a file called so? Name it too:" >&2
  in_history log --branches --tags --format= --name-only -m | sort -u | grep -i -F -f "$work/words" >&2
  exit 1
fi
in_history push --quiet --force --atomic "$origin" 'refs/heads/*:refs/heads/*' 'refs/tags/*:refs/tags/*'

# Lets go of what nothing leads to any more.
forget() {
  git --git-dir="$1" reflog expire --expire=now --all
  git --git-dir="$1" gc --quiet --prune=now
  if holds "$1"; then
    echo "$1 has more than the branches and tags of $origin, and what it has more still tells of the person" >&2
    exit 1
  fi
}

git checkout --quiet --detach
git for-each-ref --format='delete %(refname)' refs/heads refs/tags | git update-ref --stdin
git fetch --quiet --prune --force --tags origin
git checkout --quiet "$(in_history symbolic-ref --short HEAD)"
forget "$(git rev-parse --absolute-git-dir)"
folder=${origin#file://}
if [ -d "$folder" ]; then
  forget "$(git -C "$folder" rev-parse --absolute-git-dir)"
else
  echo "Ask the support of your forge to delete what nothing leads to any more, and the pull request with the profile."
fi
echo "Done. Everyone else who has a clone deletes it and clones again. What others have copied cannot be called back."
