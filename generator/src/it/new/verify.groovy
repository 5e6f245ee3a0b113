String log = new File(basedir, "build.log").text
assert new File(basedir, "content/mentors/ada-example.md").text.contains("disciplines: [chemistry, physics]\n")
assert log.contains("Wrote content/mentors/ada-example.md")
assert log.contains("mentors/ada-example.md is there already")
assert log.contains("2 values are missing; give them so, or run this in a terminal, where it asks:"
    + " --summary ")
assert log.contains("0 errors and 0 warnings in content")
assert !(log =~ /(?m)^\s+at [\w.$]+\(/) : "a stack trace"
