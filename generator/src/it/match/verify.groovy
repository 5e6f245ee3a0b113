String log = new File(basedir, "build.log").text
File folder = new File(System.getProperty("java.io.tmpdir"), "mentor-directory-match")
assert log.contains("what mentees say is private")
assert log.contains("1 of 2 mentees have a mentor; the mean score of the pairs is 1000 of 1000")
assert new File(folder, "match/pairings.csv").text.contains('"Ada Example","ada-example"')
assert new File(folder, "match/index.html").text.contains("One place more with Ada Example.")
assert log.contains("-Dmentor.overwrite")
assert !(log =~ /(?m)^\s+at [\w.$]+\(/) : "a stack trace"
folder.deleteDir()
