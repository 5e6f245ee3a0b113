import groovy.json.JsonSlurper

// A file has all findings; the log has them as text, each run's before its sentence about numbers.
def results = new JsonSlurper().parse(new File(basedir, "target/new/findings.sarif")).runs[0].results
String log = new File(basedir, "build.log").text
String[] runs = log.split("fix the errors above")
assert runs.length > 2
assert results.size() == (runs[0] =~ /(?m)^\[(ERROR|WARNING)\] content\//).count
assert runs[0].contains("[ERROR] content/mentors/ben-example.md:6:10: error: ")
assert results.any { it.ruleId == "vocabulary" && it.locations[0].physicalLocation.region.startLine == 6 }

// On GitHub's machines a finding is a command at the beginning of a line.
assert log =~ /(?m)^ ::error file=(.*\/)?content\/mentors\/ben-example\.md,line=6,col=10,title=vocabulary::unknown topic/

// A format that there isn't is one sentence.
assert log.contains("`xml` is no format of findings; give one of text, github, sarif, json, html by --format")

// A page has them all, and the log says where it is.
assert log =~ /Read it in .*target.check.index\.html/
assert new File(basedir, "target/check/index.html").text.contains("content/mentors/ben-example.md")
assert !(log =~ /(?m)^\s+at [\w.$]+\(/) : "a stack trace"
