package org.mentordirectory.generated;

import java.util.ArrayList;
import java.util.List;

/** Some six hundred skills: those that need care in addresses and analysis, and combinations. */
final class Skills {
  private static final List<String> OWN =
      List.of(
          "lab safety",
          "Python",
          "risk assessment",
          "X-ray diffraction",
          "C++",
          "mass spectrometry",
          "3D printing",
          "Linux",
          "C#",
          "flow cytometry",
          "CAD",
          "scanning electron microscopy",
          "Node.js",
          "soldering",
          "welding",
          "NMR",
          "HPLC",
          ".NET",
          "stage lighting",
          "COSHH",
          "cell culture",
          "glassblowing",
          "CNC machining",
          "R",
          "GIS",
          "sound engineering",
          "LabVIEW",
          "MATLAB",
          "SQL",
          "histology",
          "PCR",
          "gas chromatography",
          "radiation safety",
          "PAT testing",
          "first aid",
          "animal husbandry",
          "tissue culture",
          "thin sections",
          "surveying",
          "video editing",
          "pattern cutting",
          "screen printing",
          "bookbinding",
          "carpentry",
          "high-performance computing",
          "British Sign Language",
          "drone flying",
          "soil analysis",
          "laser safety",
          "cryogenics",
          "vacuum systems",
          "clean room work",
          "data protection",
          "accessibility",
          "teaching practical classes",
          "purchasing",
          "web design",
          "networking",
          "virtual machines",
          "backups");

  private static final List<String> THINGS =
      List.of(
          "microscope",
          "vacuum pump",
          "laser",
          "centrifuge",
          "fume cupboard",
          "glasshouse",
          "kiln",
          "lathe",
          "milling machine",
          "autoclave",
          "freezer",
          "server",
          "camera",
          "lighting rig",
          "sound desk",
          "drone",
          "tractor",
          "wind tunnel",
          "spectrometer",
          "incubator",
          "chromatograph",
          "furnace",
          "bioreactor",
          "loom",
          "printing press",
          "robot arm",
          "oscilloscope",
          "water tank",
          "weather station",
          "scanner",
          "projector",
          "data logger",
          "gas cylinder",
          "aquarium",
          "telescope",
          "shake table");

  private static final List<String> WORK =
      List.of(
          "maintenance",
          "calibration",
          "repair",
          "training",
          "purchasing",
          "inspection",
          "design",
          "installation",
          "safety",
          "documentation",
          "booking",
          "fault finding",
          "automation",
          "decommissioning",
          "energy saving");

  private Skills() {}

  /** All of them, the frequent ones first. */
  static List<String> all() {
    var skills = new ArrayList<>(OWN);
    for (int place = 0; place < THINGS.size() * WORK.size(); place++) {
      // Both lists are walked at once, so that neighbours in rank have little in common.
      String thing = THINGS.get(place % THINGS.size());
      String work = WORK.get((place + place / (THINGS.size() * 5)) % WORK.size());
      String skill = thing + " " + work;
      skills.add(skill);
    }
    return skills;
  }
}
