// What mentees say lies outside of the repository, and so outside of the folder of this test.
import java.nio.file.Files

File outside = Files.createTempDirectory("mentor-match").toFile()
context.put("outside", outside)
new File(outside, "mentees.csv").text = "name,topics\nKit Moss,leave\nLee Fenn,leave\n"
Properties properties = new Properties()
properties.setProperty("mentor.from", new File(outside, "mentees.csv").path)
new File(basedir, "outside.properties").withOutputStream { properties.store(it, null) }
return true
