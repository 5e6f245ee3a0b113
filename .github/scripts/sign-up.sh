#!/bin/sh
# Makes a profile of the answers in an issue and proposes it, or answers the issue with what there is to fix. Run again, it
# proposes nothing twice and says nothing twice.
# By hand, in a clone that may be changed: ./mentor scripts && target/scripts/sign-up.sh 12
set -eu
issue=$1
repository="repos/{owner}/{repo}"
branch=sign-up-$issue

case $issue in
  '' | *[!0-9]*)
    echo "Give the number of the issue" >&2
    exit 1
    ;;
esac
mkdir -p target

# Answers the issue with target/answer.md, unless its last comment is this very answer.
answer() {
  mark="<!-- $(git hash-object target/answer.md) -->"
  printf '\n%s\n' "$mark" >> target/answer.md
  gh api --paginate "$repository/issues/$issue/comments?per_page=100" \
    --jq '.[-1].body // empty' > target/said.md
  if ! grep --quiet --fixed-strings --regexp="$mark" target/said.md; then
    gh api --silent "$repository/issues/$issue/comments" -F body=@target/answer.md
  fi
}

# Makes the profile; where there is none to propose, answers the issue and ends.
make() {
  gh api "$repository/issues/$issue" --jq '.body // ""' > target/answers.md
  gh api "$repository/issues/$issue" --jq '"\(.user.login) \(.created_at[:10])"' > target/asked
  read -r account day < target/asked
  rm -f target/findings.txt
  if ! sh ./mentor import --format text --report target/findings.txt \
    --from target/answers.md --account "$account" --date "$day"; then
    if [ ! -s target/findings.txt ]; then
      echo "Not for what the answers say: run it again when that is repaired" >&2
      exit 1
    fi
    {
      echo "Thank you. Something has to be fixed before this can become a profile. Edit your answers above, and they are"
      echo "looked at again."
      echo
      # Indented, so that nothing in it means anything to Markdown.
      cut -c 1-500 target/findings.txt | head -n 60 | sed 's/^/    /'
    } > target/answer.md
    answer
    exit
  fi
  if [ -z "$(git status --porcelain -- content/mentors)" ]; then
    {
      echo "Thank you. The directory has this profile already. To change it, open your profile on the site and choose a link"
      echo "under \"Is this your profile?\", or write to the coordinator."
    } > target/answer.md
    answer
    exit
  fi
}

propose() {
  git switch --quiet -C "$branch"
  git add -- content/mentors
  git -c user.name='github-actions[bot]' -c user.email='41898282+github-actions[bot]@users.noreply.github.com' \
    commit --quiet --message "Add the profile of issue #$issue"
  sh ./mentor review --base HEAD^ --proposer "$account"
  gh auth setup-git
  git push --quiet --force origin "$branch"
  {
    printf 'Closes #%s.\n\n' "$issue"
    # A pull request holds 65,536 characters.
    head -c 60000 target/review/review.md
  } > target/proposal.md
  main=$(gh api "$repository" --jq .default_branch)
  proposed=$(gh api "$repository/pulls" -f "title=Sign-up from issue #$issue" -f "head=$branch" -f "base=$main" \
    -F body=@target/proposal.md --jq .html_url)
}

proposed=$(gh api "$repository/pulls?state=all&head={owner}:$branch" --jq '.[0].html_url // empty')
if [ -z "$proposed" ]; then
  make
  propose
fi
{
  echo "Thank you. Your profile is proposed: $proposed. A coordinator looks at it next. If you want to change something, say"
  echo "so there: your answers above are not looked at again."
} > target/answer.md
answer
