package org.mentordirectory.evaluate;

import java.util.List;
import java.util.OptionalInt;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Moment;
import org.mentordirectory.content.Who;

/**
 * The answers to one form in one year.
 *
 * @param year of the scheme, such as {@code 2027} or {@code 2027-28}
 * @param form whose fields they answer
 * @param who answers it
 * @param moment when it is asked
 * @param asked how many people were asked, where it is known
 * @param responses in the order of files and rows
 */
public record Survey(
    String year,
    Article.Form form,
    Who who,
    Moment moment,
    OptionalInt asked,
    List<Response> responses) {}
