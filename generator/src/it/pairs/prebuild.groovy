// The log lies outside of the repository, and so outside of the folder of this test.
import java.nio.file.Files

File outside = Files.createTempDirectory("mentor-pairs").toFile()
context.put("outside", outside)
String head = "mentee,mentor,profile,start,mid-term,end,first meeting\n"
new File(outside, "pairings.csv").text = head + "Kit Moss,Ada Example,ada-example,2020-02-01,,2099-01-31,\n"
new File(outside, "bad.csv").text = head + "Kit Moss,Ada Example,ada-example,soon,,,\n,,,2020-02-01,,2019-01-31,\n"
Properties properties = new Properties()
properties.setProperty("mentor.from", new File(outside, "pairings.csv").path)
new File(basedir, "outside.properties").withOutputStream { properties.store(it, null) }
properties.setProperty("mentor.from", new File(outside, "bad.csv").path)
properties.setProperty("mentor.output", new File(outside, "none").path)
new File(basedir, "spoilt.properties").withOutputStream { properties.store(it, null) }
return true
