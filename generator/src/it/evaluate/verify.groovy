File outside = context.get("outside")
try {
  String log = new File(basedir, "build.log").text
  assert log.contains("is in the repository")
  assert log.contains("12 answers to 1 form, of 1 year")
  String report = new File(outside, "evaluation/index.html").text
  assert report.contains("6 (50%)")
  assert !report.contains("Kit Moss") && !report.contains("kilns")
  assert new File(outside, "evaluation/report.pdf").length() > 10_000
  assert new File(outside, "evaluation/coordinator.html").text.contains("We mend kilns")
  assert new File(outside, "evaluation/public/2027.md").text.contains("low: 6")
  assert log.contains("--overwrite")
  assert log =~ /mid-mentee\.csv:2\b.*7/
  assert log =~ /mid-mentee\.csv:3\b.*under water/
  assert !new File(outside, "nothing").exists()
  assert !(log =~ /(?m)^\s+at [\w.$]+\(/) : "a stack trace"
} finally {
  outside.deleteDir()
}
