#!/bin/sh
# Signs each file of target/release, with the key in MAVEN_GPG_KEY and its MAVEN_GPG_PASSPHRASE, or with your own where
# there is none. By hand: .github/release/sign.sh
set -eu
cd "$(dirname "$0")/../../target/release"
if [ -n "${MAVEN_GPG_KEY:-}" ]; then
  GNUPGHOME=$(mktemp -d)
  export GNUPGHOME
  trap 'gpgconf --kill all; rm -rf "$GNUPGHOME"' EXIT
  printf '%s\n' "$MAVEN_GPG_KEY" | gpg --batch --quiet --import
  sign() { printf '%s\n' "$MAVEN_GPG_PASSPHRASE" | gpg --batch --quiet --pinentry-mode loopback --passphrase-fd 0 "$@"; }
else
  sign() { gpg "$@"; }
fi
rm -f -- *.asc
for file in *; do
  sign --armor --detach-sign "$file"
done
