// What mentees say lies outside of the repository, and so outside of the folder of this test.
File folder = new File(System.getProperty("java.io.tmpdir"), "mentor-directory-match")
folder.deleteDir()
folder.mkdirs()
new File(folder, "mentees.csv").text = "name,topics\nKit Moss,leave\nLee Fenn,leave\n"
return true
