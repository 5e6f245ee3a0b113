String log = new File(basedir, "build.log").text
assert log =~ /\[ERROR\] content\/mentors\/ada-example\.md:3:\d+: error: .*quotes.* \[yaml\]/
assert log.contains("content/mentors/ben-example.md:6:10: error: unknown topic `profesional registration`;"
    + " did you mean `professional registration`? [vocabulary]")
assert log =~ /\d+ errors and 0 warnings in content; fix the errors above/
assert !(log =~ /(?m)^\s+at [\w.$]+\(/) : "a stack trace"
assert !log.contains("Exception:")
assert new File(basedir, "target").list() == ["mentor-cache"]
