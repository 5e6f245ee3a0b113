package org.mentordirectory.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

class AddressRuleTest {
  private final SchemeFolder folder;

  AddressRuleTest(@TempDir Path root) {
    folder = new SchemeFolder(root);
  }

  private void contact(String contact) {
    folder.put("mentors/amina.md", Draft.mentor("Amina Yusuf").with("contact: " + contact));
  }

  @Test
  void theCoordinatorAPageAndAMailboxPass() {
    folder
        .put("mentors/a.md", Draft.mentor("A").with("contact: coordinator"))
        .put("mentors/b.md", Draft.mentor("B").with("contact: https://example.org/b?c=1#d"))
        .put("mentors/c.md", Draft.mentor("C").with("contact: mailto:c.d+e@example.org"))
        .put("mentors/d.md", Draft.mentor("D").with("contact: MAILTO:d@example.org?subject=Hi"))
        .put(
            "mentors/e.md",
            Draft.mentor("E").with("links: [https://example.org/é, mailto:e@a.org]"));

    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void theWordCoordinatorMisspeltGetsASuggestion() {
    contact("Co-ordinator");

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.md:8:10: error: unknown contact `Co-ordinator`; did you mean"
                + " `coordinator`? [address]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01632 960001",
        "(01632) 960001 ext 21",
        "+44 1632 960001, extension 4321",
        "Tel: 01632 960001 x4321",
        "'tel:+441632960001'"
      })
  void aTelephoneNumberIsNoContact(String number) {
    contact(number.contains(": ") ? "'" + number + "'" : number);

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.md:8:10: error: `%s` looks like a telephone number, and mentees write; give `coordinator`, or an email address such as `mailto:name@example.org` [address]"
                .formatted(number.replace("'", "")));
  }

  @Test
  void aNumberAmongOtherWordsIsAnAddressWithASpace() {
    contact("ask for 01632 960001");

    assertThat(folder.findings()).singleElement().asString().contains("has a space in it");
  }

  @Test
  void anEmailAddressNeedsItsBeginning() {
    contact("a.yusuf@example.org");

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.md:8:10: error: `a.yusuf@example.org` lacks its beginning; write"
                + " `mailto:a.yusuf@example.org` [address]");
  }

  @Test
  void aPageNeedsItsBeginning() {
    folder.put(
        "mentors/amina.md",
        Draft.mentor("Amina Yusuf").with("links: [www.example.org, example.org/amina, //a.org/b]"));

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.md:10:9: error: `www.example.org` lacks its beginning; write"
                + " `https://www.example.org` [address]",
            "mentors/amina.md:10:26: error: `example.org/amina` lacks its beginning; write"
                + " `https://example.org/amina` [address]",
            "mentors/amina.md:10:45: error: `//a.org/b` lacks its beginning; write"
                + " `https://a.org/b` [address]");
  }

  @Test
  void aPageWithANameIsJudgedByItsAddress() {
    folder.put(
        "mentors/a.md",
        Draft.mentor("A")
            .with("links: [{label: Our lab, address: https://example.org/lab}, Blog www.a.org]"));
    folder.put(
        "mentors/b.md", Draft.mentor("B").with("links: {label: Our lab, address: http://a.org}"));

    assertThat(folder.findings())
        .containsExactly(
            "mentors/a.md:10:61: error: `www.a.org` lacks its beginning; write `https://www.a.org`"
                + " [address]",
            "mentors/b.md:10:34: error: `http://a.org` isn't secure; write `https://a.org`"
                + " [address]");
  }

  @Test
  void aPageNeedsAnAddressBesideItsName() {
    folder.put(
        "mentors/a.md",
        Draft.mentor("A").with("links: [{label: Our lab}, {Our lab: https://example.org/lab}]"));

    assertThat(folder.findings())
        .contains(
            "mentors/a.md:10:9: error: `address` is missing; give the address of the page"
                + " [required]")
        .anySatisfy(finding -> assertThat(finding).contains("10:28: error: unknown key `Our lab`"));
  }

  @Test
  void anOrcidWithAWrongDigitIsTold() {
    folder.put(
        "mentors/a.md",
        Draft.mentor("A")
            .with(
                "links: [https://orcid.org/0000-0002-1825-0097,"
                    + " https://orcid.org/0000-0002-1694-233X,"
                    + " {label: Me, address: https://orcid.org/0000-0002-1825-0079}]"));

    assertThat(folder.findings())
        .containsExactly(
            "mentors/a.md:10:108: error: `https://orcid.org/0000-0002-1825-0079` is no ORCID iD,"
                + " since its last digit does not fit the others; copy it from your page at"
                + " orcid.org [address]");
  }

  @Test
  void anOrcidAloneGetsItsPage() {
    folder.put("mentors/a.md", Draft.mentor("A").with("links: [0000-0002-1825-0097]"));

    assertThat(folder.findings())
        .containsExactly(
            "mentors/a.md:10:9: error: `0000-0002-1825-0097` lacks its beginning; write"
                + " `https://orcid.org/0000-0002-1825-0097` [address]");
  }

  @Test
  void anAddressThatIsNotSecureIsRefused() {
    contact("http://example.org/a");

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.md:8:10: error: `http://example.org/a` isn't secure; write"
                + " `https://example.org/a` [address]");
  }

  @Test
  void aScriptIsNoAddress() {
    contact("javascript:alert(1)");

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.md:8:10: error: `javascript:alert(1)` is no address; it must begin with"
                + " `https://` or `mailto:` [address]");
  }

  @Test
  void anAddressIsComplete() {
    folder.put(
        "mentors/amina.md",
        Draft.mentor("Amina Yusuf")
            .with("links: ['https://', 'https:a.org', https://intranet/a, 'https://a.org/<b>']"));

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.md:10:9: error: `https://` is no complete address; write it like"
                + " `https://example.org/page` [address]",
            "mentors/amina.md:10:21: error: the beginning of `https:a.org` is not right; write"
                + " `https://a.org` [address]",
            "mentors/amina.md:10:36: error: `https://intranet/a` is no complete address; write it"
                + " like `https://example.org/page` [address]",
            "mentors/amina.md:10:56: error: `https://a.org/<b>` is no complete address; write it"
                + " like `https://example.org/page` [address]");
  }

  @Test
  void addressesOfThePrivacyPageAreAddresses() {
    folder.put(
        "scheme.yaml", Draft.scheme().with("privacy: {officer: dpo@a.org, notice: 'https://'}"));

    assertThat(folder.findings())
        .hasSize(2)
        .anyMatch(finding -> finding.contains("write `mailto:dpo@a.org`"))
        .anyMatch(finding -> finding.contains("`https://` is no complete address"));
  }

  @Test
  void aPasswordDoesNotBelongIntoAnAddress() {
    contact("https://amina:secret@example.org/a");

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.md:8:10: error: `https://amina:secret@example.org/a` has a user name in"
                + " it, before the `@`; write `https://example.org/a` [address]");
  }

  @Test
  void anAddressHasNoSpace() {
    contact("https://example.org/my page");

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.md:8:10: error: `https://example.org/my page` has a space in it, which"
                + " no address has; give one email address, or the address of one page as the"
                + " browser shows it [address]");
  }

  @Test
  void aMailboxHasAnAtAndADomain() {
    folder
        .put("mentors/a.md", Draft.mentor("A").with("contact: mailto:amina"))
        .put("mentors/b.md", Draft.mentor("B").with("contact: mailto://b@example.org"));

    assertThat(folder.findings())
        .containsExactly(
            "mentors/a.md:8:10: error: `mailto:amina` is no e-mail address; write it like"
                + " `mailto:name@example.org` [address]",
            "mentors/b.md:8:10: error: `mailto://b@example.org` is no e-mail address; write it like"
                + " `mailto:name@example.org` [address]");
  }

  @Test
  void aLinkIsNotTheCoordinator() {
    folder.put("mentors/amina.md", Draft.mentor("Amina Yusuf").with("links: coordinator"));

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.md:10:8: error: `coordinator` is no address; it must begin with"
                + " `https://` or `mailto:` [address]");
  }

  @ParameterizedTest
  @CsvSource({
    "https://http://www.example.org/page, https://www.example.org/page",
    "https://github.com/https://github.com/ann, https://github.com/ann",
    "https://www.github.com/http://github.com/Ann, https://github.com/Ann",
    "https//:www.example.org, https://www.example.org",
    "https:/example.org/a, https://example.org/a",
    "http:example.org, https://example.org",
  })
  void aBeginningThatIsThereTwiceOrBrokenIsToldWithTheAddressAsItShouldBe(
      String typed, String meant) {
    contact("\"" + typed + "\"");

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.md:8:10: error: the beginning of `%s` is not right; write `%s` [address]"
                .formatted(typed, meant));
  }

  @Test
  void anArchiveHasWholeAddressesInItsOwn() {
    contact("https://archive.example.org/2020/https://example.org/page");

    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void aNameOnAServerIsNoMailbox() {
    folder.put(
        "mentors/amina.md",
        Draft.mentor("Amina Yusuf").with("links: [a.y@social.example, '@b@social.example']"));

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.md:10:9: error: `a.y@social.example` looks like a name on a server such"
                + " as Mastodon's; write `https://social.example/@a.y` [address]",
            "mentors/amina.md:10:29: error: `@b@social.example` looks like a name on a server such"
                + " as Mastodon's; write `https://social.example/@b` [address]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://github.com/amina-y", "github.com/amina-y/", "@amina-y"})
  void anAccountIsALoginName(String typed) {
    folder.put("mentors/amina.md", Draft.mentor("Amina Yusuf").with("account: '" + typed + "'"));

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.md:10:10: error: `%s` is no login name; write `amina-y` [address]"
                .formatted(typed));
  }
}
