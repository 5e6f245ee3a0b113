String log = new File(basedir, "build.log").text
String page = new File(basedir, "target/coverage/index.html").text
assert page.contains("Confidence")
assert new File(basedir, "target/coverage/assets/desk/desk.css").exists()
assert log.contains("1 mentor in the directory, 1 place free")
assert log.contains("Topics: 1 without a mentor, 1 with one mentor only")
assert log.contains("what mentees say is private")
assert !new File(basedir, "content/coverage").exists()
assert !(log =~ /(?m)^\s+at [\w.$]+\(/) : "a stack trace"
