package org.mentordirectory.site.theme;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentordirectory.content.Body;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.SectionHome;
import org.mentordirectory.content.SitePage;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.words.Messages;

/**
 * Records to HTML and XML by FreeMarker. Values are escaped by the kind of template ({@code .ftlh},
 * {@code .ftlx}); templates see the components of records and one method, {@code t}, that gives a
 * message, and cannot call Java.
 */
public final class Templates {
  private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
  private final Map<String, Object> shared = new HashMap<>();
  private final Modules modules;

  /**
   * For some pages.
   *
   * @param pages of the site beside which they stand
   * @param titles of its articles, by address
   */
  Templates(
      Scheme scheme,
      List<SitePage> pages,
      Map<String, String> titles,
      Messages messages,
      Theme theme)
      throws IOException, Refusal {
    modules = Modules.of(theme);
    configuration.setObjectWrapper(new RecordWrapper(Configuration.VERSION_2_3_34));
    configuration.setTemplateLoader(theme.loader());
    configuration.setDefaultEncoding("UTF-8");
    configuration.setRecognizeStandardFileExtensions(true);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setLocalizedLookup(false);
    configuration.setNumberFormat("c");
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    shared.put("t", new Message(messages));
    var menu = new Menu(scheme.layout(), pages, titles, messages);
    shared.put("scheme", SchemeView.of(scheme, pages, menu, messages));
    shared.put("root", String.valueOf(Body.ROOT));
    shared.put("local", Json.text(LocalData.of(messages)));
    shared.put("imports", modules.needed());
  }

  /**
   * What templates may know of the scheme.
   *
   * @param contact the coordinator's https: or mailto: address
   * @param address the base address
   * @param second the colour of the head of the page, or empty, as are the others that the scheme
   *     does not name
   * @param radius of corners, in pixels
   * @param logo the address of the scheme's logo, or empty
   * @param lightLogo the same for dark ground
   * @param repository the address of the repository, or empty
   * @param people whom it is for, in the middle of a sentence
   * @param pages the addresses of the pages that the site has, but for those of documents
   * @param shared the areas that have a picture for other sites to show
   * @param header links at the top of every page
   * @param parts and at the bottom, under headings of the scheme's own
   * @param footer and those of every site
   */
  public record SchemeView(
      String name,
      String contact,
      String institution,
      String address,
      String language,
      String accent,
      String second,
      String font,
      String radius,
      String logo,
      String lightLogo,
      String repository,
      boolean published,
      String people,
      List<String> pages,
      List<String> shared,
      List<Menu.MenuLink> header,
      List<Menu.LinkedPart> parts,
      List<Menu.MenuLink> footer) {
    private static String picture(Scheme scheme, String role) {
      String name = scheme.pictures().get(role);
      return name == null ? "" : Theme.picture(role, name);
    }

    static SchemeView of(Scheme scheme, List<SitePage> pages, Menu menu, Messages messages) {
      return new SchemeView(
          scheme.name(),
          scheme.contact(),
          scheme.institution().orElse(""),
          scheme.address().toString(),
          scheme.languages().get(0),
          scheme.look().accent().orElse(""),
          scheme.look().second().orElse(""),
          scheme.look().font().orElse(""),
          scheme.look().radius().map(String::valueOf).orElse(""),
          picture(scheme, Scheme.LOGO),
          picture(scheme, Scheme.LIGHT_LOGO),
          scheme.repository().map(Scheme.Repository::url).orElse(""),
          scheme.published(),
          scheme.people(messages),
          pages.stream().map(SitePage::address).toList(),
          pages.stream()
              .filter(page -> page.place() == SectionHome.Place.HEADER)
              .map(SitePage::area)
              .toList(),
          menu.header(),
          menu.parts(),
          menu.footer());
    }
  }

  /** The modules that pages load. */
  Modules modules() {
    return modules;
  }

  /** A page's HTML, which loads its assets from where they are in the theme. */
  String render(Page page) throws Refusal {
    return render(page.template(), Map.of("page", page, "m", page.model()));
  }

  /** The output of a template that is no page. */
  public String render(String template, Map<String, ?> model) throws Refusal {
    var data = new HashMap<String, Object>(shared);
    data.putAll(model);
    var out = new StringWriter(8192);
    try {
      template(template).process(data, out);
    } catch (TemplateException e) {
      throw new Refusal(
          "the template %s has an error in line %s, column %s: %s"
              .formatted(
                  e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber(), what(e)));
    } catch (IOException e) {
      throw new IllegalStateException(e); // a StringWriter has no output errors
    }
    return out.toString();
  }

  private static String what(TemplateException e) {
    return e instanceof InvalidReferenceException && e.getBlamedExpressionString() != null
        ? "`%s` has no value here; the comment at the template's head says what it is given"
            .formatted(e.getBlamedExpressionString())
        : e.getMessageWithoutStackTop().lines().findFirst().orElse("");
  }

  /** The output of a template as HTML for use in another. */
  public Html fragment(String template, Map<String, ?> model) throws Refusal {
    return new Html(render(template, model));
  }

  private Template template(String name) throws Refusal {
    try {
      return configuration.getTemplate(name);
    } catch (ParseException e) {
      throw new Refusal(
          "the template %s cannot be read, line %s, column %s: %s"
              .formatted(
                  e.getTemplateName(),
                  e.getLineNumber(),
                  e.getColumnNumber(),
                  e.getEditorMessage().lines().findFirst().orElse("")));
    } catch (IOException e) {
      throw new Refusal("the template %s is missing from the theme".formatted(name));
    }
  }

  /** {@code ${t("key", value, …)}}. */
  private record Message(Messages messages) implements TemplateMethodModelEx {
    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
      if (arguments.isEmpty()) {
        throw new TemplateModelException("t() needs the name of a message");
      }
      var values = new Object[arguments.size() - 1];
      for (int i = 0; i < values.length; i++) {
        values[i] = DeepUnwrap.unwrap((TemplateModel) arguments.get(i + 1));
      }
      try {
        return messages.text(String.valueOf(arguments.get(0)), values);
      } catch (IllegalArgumentException e) {
        throw new TemplateModelException(e.getMessage());
      }
    }
  }
}
