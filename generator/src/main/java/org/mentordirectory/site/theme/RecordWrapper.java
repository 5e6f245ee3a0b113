package org.mentordirectory.site.theme;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Shows templates the components of records, besides text, numbers, flags, lists and maps, and no
 * other object: there is no method for a template to call.
 */
final class RecordWrapper extends SimpleObjectWrapper {
  private static final ClassValue<Map<String, Method>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          var components = new HashMap<String, Method>();
          for (RecordComponent component : type.getRecordComponents()) {
            component.getAccessor().setAccessible(true);
            components.put(component.getName(), component.getAccessor());
          }
          return components;
        }
      };

  RecordWrapper(Version version) {
    super(version);
  }

  @Override
  protected TemplateModel handleUnknownType(Object object) throws TemplateModelException {
    if (object instanceof Html html) {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html.text());
    }
    if (object instanceof Record record) {
      return new Components(record);
    }
    return super.handleUnknownType(object);
  }

  private final class Components implements TemplateHashModel {
    private final Record values;

    Components(Record values) {
      this.values = values;
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
      Method component = COMPONENTS.get(values.getClass()).get(name);
      if (component == null) {
        return null;
      }
      try {
        return wrap(component.invoke(values));
      } catch (ReflectiveOperationException e) {
        throw new TemplateModelException("cannot read " + name, e);
      }
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }
}
