// A site is there, and the log says so, a line a stage.
assert new File(basedir, "target/site/mentors/ada-example/index.html").text.contains("Ada Example")
assert new File(basedir, "target/site/search/index.bin").isFile()
String log = new File(basedir, "build.log").text
["read", "check", "list", "share", "photos", "index", "pages", "files", "links", "replace"].each {
  assert log =~ /(?m)^\[INFO\] ${it} +\d+\.\d\d s  /
}
assert log.contains("1 mentors, 0 other pages") || log.contains("1 mentor, 0 other pages")
assert log.contains("0 errors and 0 warnings in content")
assert log.contains("Look at it with: ")
