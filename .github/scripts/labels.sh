#!/bin/sh
# Makes the labels that the workflows use. Once, by hand, in a new scheme: ./mentor scripts && target/scripts/labels.sh
set -eu

label() {
  gh label create "$1" --force --color "$2" --description "$3"
}

label "new mentor" 0e8a16 "Somebody asks to become a mentor"
label renewal 1d76db "Profiles to be confirmed"
label profile c2e0c6 "Changes a mentor's profile"
label settings fbca04 "Changes the settings of the scheme"
label guidance bfdadc "Changes a page"
label look d4c5f9 "Changes how the site looks"
label desk f9d0c4 "Changes what judges changes"
label code ededed "Changes the program"
