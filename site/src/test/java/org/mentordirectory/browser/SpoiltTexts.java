package org.mentordirectory.browser;

import java.util.List;

/** Texts of profiles, most of them with something that the checks refuse. */
final class SpoiltTexts {
  static final List<String> ALL =
      List.of(
          "",
          " \n\t\n",
          "# Title",
          "#",
          "## ",
          "## ##",
          "---\n\n* * *",
          "#######",
          "# Title #\n\n## Part ##",
          "#hashtag and\n#another",
          "### Too deep",
          "## Right\n\n#### Too deep",
          "## Right\n\n### Right\n\n#### Right\n\n##### Right\n\n###### Right\n\n####### text",
          "# One\n\n# Two\n\n### Right",
          "###### Six\n\n## Two\n\n###### Six",
          "   ### Indented by three",
          "Text\n### In the middle\nof text",
          "Title\n=====\n\ntext",
          "Part\n---\n\ntext",
          "Part\n-\n\n#### Too deep",
          "Part of\ntwo lines\n   ---   \n\n#### Too deep",
          "text\n    goes on\n---\n#### Too deep",
          "---\n\n#### Too deep",
          "***\n\n* * *\n\n#### Too deep",
          "=====\n\n#### Too deep",
          "text\n\n=====\n---\n\n#### Too deep",
          "## A\n***\n#### Too deep",
          "```\n# no heading\n```\n#### Too deep",
          "~~~ sh\n# no heading\n```\n# none\n~~~~\n#### Too deep",
          "````\n```\n# none\n````\n",
          "```\n# never closed",
          "``` a`b\n# Title",
          "1. one\n2. two\n\n#### Too deep",
          "- one\n- two\n\nPart\n---\n\n#### Too deep",
          "text\n# Title\nmore\n===",
          "\\# no heading",
          "a | b\n--- | ---\n1 | 2\n\n#### Too deep",
          "#\tTitle by tab",
          "Windows\r\n\r\n#### Too deep\r\n",
          "Write to ada@example.org or ada@example.org.",
          "Write to ada@example.org\nor ADA.L+x@exa-mple.ac.uk, or <ben@example.org>",
          "@handle, a@b, a @ example.org, ada@example.o",
          "`ada@example.org`",
          "Ring 0131 496 0000.",
          "Ring (0131) 496-0000, 07700 900123 or +44 (0)7700 900123.",
          "Ring 0044 7700 900123, 00353 1 234 5678, +49 30 1234567",
          "ISBN 0306406152, 0306406152, ORCID 0000-0002-1825-0097",
          "On 01.10.2026, 2026-10-01, version 0.1.2.3, 0800 1111, 01234567890123",
          "Ada ada@example.org 0131 496 0000 ada@example.org",
          "test test",
          "TBC",
          "## About me\n\n- TBC\n- I weld.\n\n1. [insert your text here]",
          "Lorem ipsum dolor sit amet.\n\nI test software.",
          "x".repeat(19_998),
          "x".repeat(19_999),
          "🧪".repeat(10_000),
          "# Title\n\nada@example.org\n\n" + "word ".repeat(5_000));

  /** Where only a Markdown parser can tell, the form says nothing, or less. */
  static final List<String> FOR_A_PARSER =
      List.of(
          "<!-- nothing to see -->",
          "- # in a list",
          "- a\n\n      #### in a list",
          "> # in a quote",
          "> quote\ngoes on\n---\n\n#### Too deep",
          "- item\ngoes on\n===",
          "text\n  - item\n---\n\n#### Too deep",
          "- ```\n  # none\n  ```",
          "<h1>HTML</h1>",
          "<div>\n# none\n</div>\n\n#### Too deep",
          "<!--\n# none\n-->\n\n#### Too deep",
          "[a]: https://example.org\n---\n\n#### Too deep",
          "a |\n---\n\n#### Too deep",
          "## ![](a.png)",
          "## &nbsp;",
          "text[^1]\n\n[^1]: # in a footnote");

  private SpoiltTexts() {}
}
