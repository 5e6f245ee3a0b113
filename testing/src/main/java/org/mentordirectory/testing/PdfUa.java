package org.mentordirectory.testing;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF says against a PDF by the rules of PDF/UA-1 that a machine can judge. */
public final class PdfUa {
  private static final int MOST_FAILURES = 20;

  private PdfUa() {}

  /** The failures, each with its clause of ISO 14289-1; none where the file conforms. */
  public static List<String> failures(byte[] pdf) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    var veraPdf = Foundries.defaultInstance();
    try (PDFAParser parser =
            veraPdf.createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
        PDFAValidator validator =
            veraPdf.createValidator(PDFAFlavour.PDFUA_1, MOST_FAILURES, false, true, false)) {
      ValidationResult result = validator.validate(parser);
      if (result.isCompliant()) {
        return List.of();
      }
      return result.getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(
              failure ->
                  "%s: %s, at %s"
                      .formatted(
                          failure.getRuleId().getClause(),
                          failure.getMessage(),
                          failure.getLocation().getContext()))
          .toList();
    }
  }
}
