String log = new File(basedir, "build.log").text
assert log.contains("content is no folder; give the one with scheme.yaml by --content")
assert !(log =~ /(?m)^\s+at [\w.$]+\(/) : "a stack trace"
