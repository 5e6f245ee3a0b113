String log = new File(basedir, "build.log").text
String ada = new File(basedir, "content/mentors/ada-example.md").text
assert ada.contains("topics: [leave, confidence]\nmeets: [online]\ncontact: coordinator\nconsent: 2026-10-01\n")
assert ada.endsWith("## About me\n\nI mend things.\n\nAlso people.\n")
assert !new File(basedir, "content/mentors/ben-example.md").exists()
assert log.contains("answers.csv:3: column \"May we publish this?\": error: `I do not agree` is not the answer that gives"
    + " consent")
assert log.contains("1 written, 0 unchanged, 0 kept, 1 refused")
assert new File(basedir, ".github/ISSUE_TEMPLATE/become-a-mentor.yml").text.contains("Small Scheme")
assert !(log =~ /(?m)^\s+at [\w.$]+\(/) : "a stack trace"
