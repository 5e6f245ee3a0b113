File outside = context.get("outside")
try {
  String log = new File(basedir, "build.log").text
  assert log.contains("what mentees say is private")
  assert log.contains("1 pairing: 1 begun, not met yet")
  assert log.contains("1 pair needs a call")
  assert new File(outside, "pairs/index.html").text.contains("offer to introduce them over coffee")
  assert new File(outside, "pairs/reminders.ics").text.contains("SUMMARY:Meeting: Kit Moss")
  assert new File(outside, "pairs/letter-0002-mentee-kit-moss.html").text.contains("Dear Kit Moss")
  assert log.contains("--overwrite")
  assert log.contains("bad.csv:2: error: `soon` under `start` is no day; write one such as 2027-02-28")
  assert log.contains("bad.csv:3: error: nothing stands under `mentor`; write the name")
  assert log.contains("bad.csv:3: error: the end, 2019-01-31, is before the start, 2020-02-01; correct one of them")
  assert log.contains("nothing was written; fix what is said above")
  assert !new File(outside, "none").exists()
  assert !(log =~ /(?m)^\s+at [\w.$]+\(/) : "a stack trace"
} finally {
  outside.deleteDir()
}
