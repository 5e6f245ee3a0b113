#!/bin/sh
# Builds what a release consists of twice, from clean checkouts of the last commit in two folders and time zones, and
# fails where a byte differs. target/release then has the archive, the jars, the poms, the bill of materials, and
# their sums in SHA256SUMS.
# By hand: .github/release/build.sh; arguments go to Maven.
set -eu
umask 022 # jars keep the modes of files
cd "$(dirname "$0")/../.."
release=$PWD/target/release
rm -rf "$release"
mkdir -p "$release"

build() {
  folder=$release/$1
  shift
  git clone --quiet --no-local . "$folder"
  mvn -B -ntp -q -f "$folder" package -DskipTests -Prelease -pl generator -am "$@"
  cp "$folder/pom.xml" "$folder/generator/target/mentor-directory.pom"
  cp "$folder/generator/pom.xml" "$folder/generator/target/mentor-maven-plugin.pom"
}

TZ=Europe/London build here "$@"
TZ=Asia/Kolkata build another/folder "$@"
differ=""
for file in "$release"/here/generator/target/*.jar "$release"/here/generator/target/*.zip \
  "$release"/here/generator/target/*.pom "$release"/here/generator/target/bom.json "$release"/here/generator/target/bom.xml; do
  name=$(basename "$file")
  cmp "$file" "$release/another/folder/generator/target/$name" || differ="$differ $name"
  cp "$file" "$release"
done
if [ -n "$differ" ]; then
  echo "Two builds of one commit differ in:$differ" >&2
  echo "They are in $release/here and $release/another/folder." >&2
  exit 1
fi
rm -rf "$release/here" "$release/another"
cd "$release"
sha256sum -- * >SHA256SUMS
cat SHA256SUMS
