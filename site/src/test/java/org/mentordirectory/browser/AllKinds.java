package org.mentordirectory.browser;

/** A form with every kind of field, and what the page saves when it is filled in. */
final class AllKinds {
  static final String FORM =
      """
      ---
      title: All kinds
      summary: A form with every kind of field.
      fields:
        name: Name
        day: {label: Day, kind: date}
        story: {label: "Your story, in *short*", kind: paragraph, lines: 4}
        way: {label: How do you meet, kind: one of, choices: [online, in person]}
        help: {label: What helps, kind: some of, choices: [questions, ideas, an example]}
        useful: {label: It was useful, kind: scale}
        clear: {label: It was clear, kind: scale}
        mentee: {label: Mentee, kind: signature}
      ---
      Write.

      ## About you

      {name}
      {day}
      {story}

      ## Us

      {way}
      {help}

      {useful}
      {clear}

      {mentee}
      """;

  static final String FILLED =
      """
      ## About you

      **Name**

      > Siân Example

      **Day**

      > 2027-03-03

      **Your story, in \\*short\\***

      > One
      >
      > **Name**
      > - [x] ideas

      ## Us

      **How do you meet**

      - [ ] online
      - [x] in person

      **What helps**

      - [x] questions
      - [ ] ideas
      - [x] an example

      1 = not at all, 5 = very much. Choose one number in each row.

      **It was useful**

      > 3

      **It was clear**

      >

      **Signature: Mentee**

      > S. Example

      **Date of the signature: Mentee**

      > 2027-04-04
      """;

  private AllKinds() {}
}
