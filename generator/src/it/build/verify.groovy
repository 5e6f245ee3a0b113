// A site is there, and the log says so, a line a stage.
assert new File(basedir, "target/site/mentors/ada-example/index.html").text.contains("Ada Example")
assert new File(basedir, "target/site/search/index.bin").isFile()
assert new File(basedir, "target/site/forms/agenda.docx").length() > 5000
String log = new File(basedir, "build.log").text
["read", "check", "list", "share", "photos", "index", "documents", "pages", "files", "links", "replace"].each {
  assert log =~ /(?m)^\[INFO\] ${it} +\d+\.\d\d s  /
}
assert log.contains("1 mentors, 1 other pages")
assert log.contains("0 errors and 0 warnings in content")
assert log.contains("Look at it with: ")
// What the libraries say to themselves is not in it.
assert !(log =~ /(?i)docx4j|slf4j|log4j|jaxb/)
