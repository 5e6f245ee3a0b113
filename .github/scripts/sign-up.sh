#!/bin/sh
# Makes a profile of the answers in an issue and proposes it, or answers the issue with what there is to mend.
# By hand, in a clone that may be changed, with the plugin installed:
#   ISSUE=12 ACCOUNT=amina-y ASKED=2026-11-24 ANSWERS="$(cat issue.md)" .github/scripts/sign-up.sh
set -eu
plugin=org.mentordirectory:mentor-maven-plugin
branch=sign-up-$ISSUE

case $ISSUE in
  '' | *[!0-9]*)
    echo "ISSUE must be the number of the issue" >&2
    exit 1
    ;;
esac
if [ "$(gh pr list --head "$branch" --state all --json number --jq length)" != 0 ]; then
  echo "Issue $ISSUE was proposed already."
  exit 0
fi

# What Maven said for people: findings, and why a goal failed.
sentences() {
  sed -n \
    -e '/^\[ERROR\] Failed to execute goal/{' \
    -e 's/.* on project [^:]*: \(.*\) -> \[Help 1\]$/\1/p' -e q -e '}' \
    -e 's/^\[ERROR\] //p' -e 's/^\[WARNING\] //p' "$1" | cut -c 1-500 | head -n 60
}

mkdir -p target
printf '%s\n' "$ANSWERS" > target/answers.md
if ! mvn -B -ntp -N "$plugin:import" "$plugin:check" -Dmentor.format=text \
  -Dmentor.from=target/answers.md "-Dmentor.account=$ACCOUNT" "-Dmentor.date=${ASKED%%T*}" > target/sign-up.log \
  || [ -z "$(git status --porcelain -- content/mentors)" ]; then
  cat target/sign-up.log
  {
    echo "Thank you. Something has to be mended before this can become a profile. Edit your answers above, and they are"
    echo "looked at again."
    echo
    # Indented, so that nothing in it means anything to Markdown.
    sentences target/sign-up.log | sed 's/^/    /'
    echo
    echo "If nothing is said here, there is nothing new in the answers: the profile is there already."
  } > target/answer.md
  gh issue comment "$ISSUE" --body-file target/answer.md
  exit 0
fi

git switch --quiet --create "$branch"
git add -- content/mentors
git -c user.name='github-actions[bot]' -c user.email='41898282+github-actions[bot]@users.noreply.github.com' \
  commit --quiet --message "Add the profile of issue #$ISSUE"
mvn -B -ntp -N "$plugin:review" -Dmentor.base=HEAD^ "-Dmentor.proposer=$ACCOUNT"
gh auth setup-git
git push --quiet --force origin "$branch"
{
  printf 'Closes #%s.\n\n' "$ISSUE"
  # A pull request holds 65,536 characters.
  head -c 60000 target/review/review.md
} > target/proposal.md
gh pr create --head "$branch" --title "Sign-up from issue #$ISSUE" --body-file target/proposal.md > target/proposed
echo "Thank you. Your profile is proposed: $(cat target/proposed). A coordinator looks at it next." > target/answer.md
gh issue comment "$ISSUE" --body-file target/answer.md
