// The log lies outside of the repository, and so outside of the folder of this test.
File folder = new File(System.getProperty("java.io.tmpdir"), "mentor-directory-pairs")
folder.deleteDir()
folder.mkdirs()
String head = "mentee,mentor,profile,start,mid-term,end,first meeting\n"
new File(folder, "pairings.csv").text = head + "Kit Moss,Ada Example,ada-example,2020-02-01,,2099-01-31,\n"
new File(folder, "bad.csv").text = head + "Kit Moss,Ada Example,ada-example,soon,,,\n,,,2020-02-01,,2019-01-31,\n"
return true
