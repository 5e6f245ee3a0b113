File outside = context.get("outside")
try {
  String log = new File(basedir, "build.log").text
  assert log.contains("what mentees say is private")
  assert log.contains("1 of 2 mentees have a mentor; how well they fit: 1 strong")
  assert new File(outside, "match/pairings.csv").text.contains('"Ada Example","ada-example"')
  assert new File(outside, "match/index.html").text.contains("One place more with Ada Example.")
  assert log.contains("--overwrite")
  assert !(log =~ /(?m)^\s+at [\w.$]+\(/) : "a stack trace"
} finally {
  outside.deleteDir()
}
