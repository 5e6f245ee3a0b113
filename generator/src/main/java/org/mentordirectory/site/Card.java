package org.mentordirectory.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mentor as a result shows them: to the template of the lists, and as JSON to the search.
 *
 * @param id the slug
 * @param role job title, institution and place in one line
 * @param monogram initials, where there is no photo
 * @param photo the photo's address from the root of the site
 * @param state open, full or waiting
 * @param places the state in words
 * @param topics labels of what the mentor can help with
 */
public record Card(
    String id,
    String name,
    String role,
    String monogram,
    @Nullable String photo,
    String state,
    String places,
    List<String> topics) {}
