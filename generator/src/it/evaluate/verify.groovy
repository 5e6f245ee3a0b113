String log = new File(basedir, "build.log").text
File folder = new File(System.getProperty("java.io.tmpdir"), "mentor-directory-evaluate")
assert log.contains("is in the repository")
assert log.contains("12 answers to 1 form, of 1 year")
String report = new File(folder, "evaluation/index.html").text
assert report.contains("6 (50%)")
assert !report.contains("Kit Moss") && !report.contains("kilns")
assert new File(folder, "evaluation/report.pdf").length() > 10_000
assert new File(folder, "evaluation/coordinator.html").text.contains("We mend kilns")
assert new File(folder, "evaluation/public/2027.md").text.contains("low: 6")
assert log.contains("-Dmentor.overwrite")
assert log =~ /mid-mentee\.csv:2\b.*7/
assert log =~ /mid-mentee\.csv:3\b.*under water/
assert !new File(folder, "nothing").exists()
assert !(log =~ /(?m)^\s+at [\w.$]+\(/) : "a stack trace"
folder.deleteDir()
