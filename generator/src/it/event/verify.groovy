File outside = context.get("outside")
File papers = new File(outside, "event")
try {
  String log = new File(basedir, "build.log").text
  assert log.contains("2 mentees will meet 2 mentors in 2 rounds: 3 conversations.")
  assert log.contains("Kit Moss")  == false : "nobody sits idle twice running"
  assert new File(papers, "index.html").text.contains("Spring meeting")
  assert new File(papers, "choices.csv").text.contains('"Kit Moss","Ada Example","","",""')
  assert !new File(papers, "choices.csv").text.contains('"Kit Moss","Ben Example"')
  ["cards", "signs", "mentees", "mentors", "choices"].each { assert new File(papers, it + ".html").exists() }
  assert log.contains("`many` is not how many rounds; give a number from 1 to 1000 by --rounds")
  assert log.contains("`noon` is no time of day")
  assert !(log =~ /(?m)^\s+at [\w.$]+\(/) : "a stack trace"
} finally {
  outside.deleteDir()
}
