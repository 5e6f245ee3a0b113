// Text names the place; JSON is for programs; both end with a count.
String log = new File(basedir, "build.log").text
assert log.contains("[WARNING] content/scheme.yaml:2:10: warning: `mailto:mentoring@example.org` is nobody's address,")
assert log =~ /(?m)^\[INFO\] \d+ things are missing$/
assert log =~ /"check_name"\s*:\s*"contact"/
assert log =~ /\d+ things are missing; fix what is named above/
assert !(log =~ /(?m)^\s+at [\w.$]+\(/) : "a stack trace"
