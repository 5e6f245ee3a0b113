// What people answer lies outside of the repository, and so outside of the folder of this test.
import java.nio.file.Files

File outside = Files.createTempDirectory("mentor-evaluate").toFile()
context.put("outside", outside)
File answers = new File(outside, "answers/2027")
answers.mkdirs()
String rows = (1..12).collect { "Kit Moss $it,online,${it > 6 ? 5 : 1},We mend kilns\n" }.join()
new File(answers, "mid-mentee.csv").text = "Name,Where,Matched,Well\n" + rows
File spoilt = new File(outside, "spoilt/2027")
spoilt.mkdirs()
new File(spoilt, "mid-mentee.csv").text = "Name,Where,Matched,Well\nKit Moss,online,7,\nLee Fenn,under water,4,\n"
Properties properties = new Properties()
properties.setProperty("mentor.from", answers.parent)
new File(basedir, "outside.properties").withOutputStream { properties.store(it, null) }
properties.setProperty("mentor.from", spoilt.parent)
properties.setProperty("mentor.output", new File(outside, "nothing").path)
new File(basedir, "spoilt.properties").withOutputStream { properties.store(it, null) }
return true
