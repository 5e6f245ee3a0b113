package org.mentordirectory.generated;

import java.util.List;

/** The values that a profile chooses from, and the scheme that allows them. */
final class ProfileFields {
  static final List<String> DISCIPLINES =
      List.of(
          "engineering",
          "biosciences",
          "chemistry",
          "physics",
          "IT",
          "art and design",
          "health sciences",
          "electronics",
          "media",
          "materials",
          "theatre and performance",
          "earth sciences",
          "agriculture",
          "estates");

  static final List<String> TOPICS =
      List.of(
          "professional registration",
          "career planning",
          "confidence",
          "managing people",
          "health and safety",
          "teaching and demonstrating",
          "networking",
          "writing applications",
          "leave",
          "changing discipline",
          "wellbeing at work",
          "equality and inclusion",
          "apprenticeships",
          "research careers",
          "budgets and purchasing");

  static final List<String> MEETS = List.of("online", "in person", "by phone", "walk and talk");

  static final List<String> OFFERS = List.of("ongoing", "one-off", "work shadowing", "group");

  static final List<String> REGISTRATION =
      List.of("RSciTech", "RSci", "EngTech", "CSci", "IEng", "CEng", "RITTech");

  /** Spoken besides English. */
  static final List<String> LANGUAGES =
      List.of(
          "Welsh",
          "Polish",
          "Urdu",
          "Punjabi",
          "Bengali",
          "French",
          "Spanish",
          "Gujarati",
          "Arabic",
          "Romanian",
          "Portuguese",
          "Mandarin",
          "Italian",
          "German",
          "Somali",
          "Scottish Gaelic",
          "Yoruba",
          "Ukrainian",
          "Tamil",
          "Turkish",
          "British Sign Language",
          "Irish");

  static final List<String> PRONOUNS = List.of("she/her", "he/him", "they/them");

  static final List<String> GRADES =
      List.of(
          "Technician",
          "Senior Technician",
          "Technical Specialist",
          "Technical Manager",
          "Apprentice Technician",
          "Facility Manager",
          "Technical Officer",
          "Technical Director");

  static final List<String> FIELDS =
      List.of(
          "Laboratory",
          "Workshop",
          "Teaching",
          "Research",
          "IT",
          "Studio",
          "Theatre",
          "Imaging",
          "Analytical",
          "Field",
          "Farm",
          "Mechanical");

  static final List<String> DEPARTMENTS =
      List.of(
          "School of Chemistry",
          "School of Engineering",
          "Faculty of Arts",
          "Technical Services",
          "Department of Physics",
          "School of Biosciences",
          "Estates",
          "IT Services",
          "School of Medicine",
          "Department of Earth Sciences",
          "School of Performance");

  static final String SCHEME =
      """
      name: Generated Mentor Scheme
      contact: mailto:mentoring@example.org
      institution: University of Example
      address: https://mentors.example.org/
      review: P6M
      vocabularies:
        disciplines: [%s]
        topics: [%s]
        meets: [%s]
        offers: [%s]
        registration: [%s]
      synonyms:
        - [NMR, nuclear magnetic resonance]
        - [CAD, computer-aided design]
        - [COSHH, control of substances hazardous to health]
        - [HPLC, high-performance liquid chromatography]
        - [mass spectrometry, mass spec]
        - [3D printing, additive manufacturing]
        - [XRD, X-ray diffraction]
      """
          .formatted(
              String.join(", ", DISCIPLINES),
              String.join(", ", TOPICS),
              String.join(", ", MEETS),
              String.join(", ", OFFERS),
              String.join(", ", REGISTRATION));

  private ProfileFields() {}
}
