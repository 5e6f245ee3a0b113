package org.mentordirectory.search;

import java.util.List;
import java.util.Map;

/**
 * Something that can be found: a mentor, or a page.
 *
 * @param name what people call it; whoever types it whole finds it first
 * @param texts what it says, by the field that weighs it; a phrase stands within one text
 * @param facets the values that it can be filtered by
 * @param later whether it comes after others that are as long: a mentor who is not free now
 */
public record Searchable(
    String name, Map<String, List<String>> texts, Map<String, List<String>> facets, boolean later) {
  /** Whether a field holds nothing but the name. */
  boolean isName(List<String> field) {
    return field.equals(List.of(name));
  }
}
