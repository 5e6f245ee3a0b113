// What people answer lies outside of the repository, and so outside of the folder of this test.
File folder = new File(System.getProperty("java.io.tmpdir"), "mentor-directory-evaluate")
folder.deleteDir()
File answers = new File(folder, "answers/2027")
answers.mkdirs()
String rows = (1..12).collect { "Kit Moss $it,online,${it > 6 ? 5 : 1},We mend kilns\n" }.join()
new File(answers, "mid-mentee.csv").text = "Name,Where,Matched,Well\n" + rows
File spoilt = new File(folder, "spoilt/2027")
spoilt.mkdirs()
new File(spoilt, "mid-mentee.csv").text = "Name,Where,Matched,Well\nKit Moss,online,7,\nLee Fenn,under water,4,\n"
return true
