#!/bin/sh
# Puts target/site on the branch `pages` of the repository, for forges that publish such a branch.
# By hand, after `./mentor build`, with a TOKEN that may push: target/scripts/pages.sh
set -eu

cd target/site
rm -rf .git
git init --quiet
git add --all
git -c user.name=pages -c user.email=pages@localhost commit --quiet --message "The site as of $(date +%F)"
git -c "http.extraHeader=Authorization: token $TOKEN" push --quiet --force \
  "$GITHUB_SERVER_URL/$GITHUB_REPOSITORY" HEAD:pages
rm -rf .git
