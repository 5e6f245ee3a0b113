package org.mentordirectory.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.search.Result;

/**
 * A mentor as a result shows them: to the template of the lists, and as JSON to the search.
 *
 * @param id the slug
 * @param role the job title
 * @param location the place, as people read it
 * @param photo the photo's address from the root of the site
 * @param state open, full or waiting
 * @param places the state in words
 * @param topics labels of what the mentor can help with
 */
public record Card(
    String id,
    String name,
    String role,
    String institution,
    @Nullable String location,
    @Nullable String photo,
    String state,
    String places,
    List<String> topics)
    implements Result {}
