// What mentees say must be outside of any repository, and this folder may be in one.
import java.nio.file.Files

File outside = Files.createTempDirectory("mentor-event").toFile()
context.put("outside", outside)
new File(outside, "mentees.csv").text = "name,topics,managers\nKit Moss,leave,Ben Example\nLee Fenn,confidence,\n"
Properties properties = new Properties()
properties.setProperty("mentor.from", new File(outside, "mentees.csv").path)
new File(basedir, "test.properties").withOutputStream { properties.store(it, null) }
return true
